/** What is not there, and what a person may not see: nobody can tell one from the other. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}
