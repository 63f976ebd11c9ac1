/** Italian terms that speak for labour; the format is that of `compileLexicon`. */
export const labour = `
# labour
4 lavorator*, lavorativ*, dipendent*, impiegat*, condizioni di lavoro, ministro del lavoro
4 datore di lavoro, manodopera, partite iva, smart working, jobs act, operai*
2 lavoro, lavorare, personale, posti
# employment
4 licenzia*, assunzion*, assunt*, contratto a tempo, cassa integrazione, esuberi, straordinari, precari*
4 lavoro nero, caporalato, morti sul lavoro, orario di lavoro, occupazione, posto di lavoro
4 posti di lavoro
# wages and benefits
4 salari*, stipendi*, retribuzion*, salario minimo, busta paga, tredicesima
# labour market
4 mercato del lavoro
# labour dispute
4 scioper*, sciopero generale, vertenza, picchett*
# labour relations
4 contratto collettivo, contrattazione collettiva, contratto nazionale
# retirement
4 pension*, quota 100, riforma fornero, età pensionabile, inps
# unemployment
4 disoccupa*, reddito di cittadinanza, naspi
# unions
4 sindaca*, cgil, cisl, UIL, fiom, landini
`;
