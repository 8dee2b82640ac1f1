const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Names of courses, articles and sections are part of ids and addresses. */
export const isFolderName = (folder: string) => new RegExp(`^${name}$`).test(folder) && folder.length <= 60;

/** A section's folder, `01-name`: the number is order only. Null when it is not made so. */
export function readSectionFolder(folder: string): { number: number; name: string } | null {
  const [, number = '', sectionName = ''] = new RegExp(`^(\\d{1,3})-(${name})$`).exec(folder) ?? [];
  return Number(number) > 0 && sectionName.length <= 60 ? { number: Number(number), name: sectionName } : null;
}

export const folderRule = 'a folder is named in lower-case letters, digits and single hyphens, at most 60 in all';
