/** Endings of names, folded, that come from languages of which nothing else is known here; apart by blanks. */
export const foreignEndings = {
  /** Croatian and Serbian, Ukrainian, Armenian, Georgian, Lithuanian, Icelandic. */
  personEndings: 'ic vic enko chuk uk yan ian shvili dze aitis auskas ius dottir',
  /** Persian, Hindi. */
  placeEndings: 'stan abad pur',
};
