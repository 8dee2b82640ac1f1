// Runs in the page, before its own scripts: plain JavaScript, sent as it stands.

/**
 * @typedef {object} Painted
 * @property {number} ms from the tap to the paint that shows what was waited for
 * @property {number} frames paints from the tap on, the one that shows it included
 * @property {number} framesAfterAnswer the same from the end of the server's answer on; 0 where it was not asked
 * @property {number} answerMs how long the server took for its answer; 0 where it was not asked
 */

/**
 * Waits for a tap, then for the first paint with an element that matches `until`.
 *
 * @param {string} until
 * @returns {Promise<Painted>}
 */
globalThis.watchPaints = (until) =>
  new Promise((resolve) => {
    performance.clearResourceTimings();
    document.addEventListener('click', ({ timeStamp }) => follow(timeStamp), { once: true, capture: true });

    /** @param {number} tapped */
    function follow(tapped) {
      /** @type {number[]} */
      const paints = [];
      requestAnimationFrame(function look(frame) {
        paints.push(frame);
        if (document.querySelector(until) === null) {
          requestAnimationFrame(look);
          return;
        }
        // A task of its own comes after the paint.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(measured(tapped, performance.now(), paints));
        port2.postMessage(null);
      });
    }

    /**
     * @param {number} tapped
     * @param {number} shown
     * @param {number[]} paints
     * @returns {Painted}
     */
    function measured(tapped, shown, paints) {
      const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
      const answer = entries.find(({ name }) => new URL(name).pathname === '/api/reviews');
      return {
        ms: shown - tapped,
        frames: paints.length,
        framesAfterAnswer: answer ? paints.filter((paint) => paint > answer.responseEnd).length : 0,
        answerMs: answer ? answer.responseEnd - answer.requestStart : 0,
      };
    }
  });
