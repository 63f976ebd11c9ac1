/** Folded endings of names from languages for which there is no other table, separated by blanks. */
export const foreignEndings = {
  /** Croatian and Serbian, Ukrainian, Armenian, Georgian, Lithuanian, Icelandic. */
  personEndings: 'ic vic enko chuk uk yan ian shvili dze aitis auskas ius dottir',
  /** Persian, Hindi. */
  placeEndings: 'stan abad pur',
};
