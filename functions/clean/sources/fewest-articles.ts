/** With fewer articles no profile is made: they say too little about their source. */
export const fewestArticles = 20;
