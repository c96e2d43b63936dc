/** The words around the kinds of problems on their page. */
export const PAGES = {
  problems: () => 'Problems',
  everyKind: () => 'Every kind of problem',
  whatCanBeAsked: () => 'What can be asked',
  httpStatus: (status: number) => `HTTP status ${status}`,
  whatToDo: () => 'What to do.',
};
