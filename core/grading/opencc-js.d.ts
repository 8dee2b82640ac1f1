/** Pairs of a traditional character and its simplified ones, `甲 乙|丙 丁 戊`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
