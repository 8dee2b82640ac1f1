/** Names that stand in addresses where that of a course would: /progress/export, /teach/new. */
const takenNames: readonly string[] = ['export', 'new'];

/** Whether a course of this name would be hidden behind another page. */
export const isTakenName = (course: string) => takenNames.includes(course);

export const takenRule = `a course cannot be called ${takenNames.join(' or ')}: at its address is another page; give the folder another name`;
