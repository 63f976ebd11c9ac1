/** Spanish terms that speak for religion; the format is that of `compileLexicon`. */
export const religion = `
# religion
4 religi*, fe cristiana, dios, creyente*, creencia*, rezar, oración*, oraciones, espiritual*, ?sagrad*
4 sacr*, culto, peregrin*, santo, santa, santos, santuario*, milagro, ateo*, ateísmo, laic*, secta, sectas
4 feligres*, teolog*, teólog*, bendic*, profeta*, alma, almas, ?pecado*, ?diablo, exorcis*, templo*, devot*
4 ?fe, divin*, procesión*, dioses
# belief systems
4 santería, cienciología, testigos de jehová, mormones, chamán*, vudú, masón*, sij*
# Buddhism
4 budis*, buda, dalái lama, dalai lama
# Christianity
4 cristian*, iglesia*, católic*, evangélic*, protestante*, ortodox*, sacerdote*, obispo*, arzobispo*
4 ?cardenal*, ?cura, párroco*, parroquia*, monja*, monje*, convento*, monasterio*, jesús, jesucristo, cristo
4 biblia*, bíblic*, evangelio*, misa*, bautismo, bautiz*, virgen*, catedral*, conferencia episcopal
4 jesuita*, comunión, papado, beatific*, canoniz*, pastor evangélico, basílica*, apóstol*, capilla*
4 diócesis
# Hinduism
4 hind*, krishna, diwali
# Islam
4 islam*, musulm*, mezquita*, imán, imanes, corán, la meca, sharia, velo islámico, burka, hiyab, mahoma
4 alá, chií*, suní*, ayatolá*, ramadán
# Judaism
4 judío*, judía*, judaísmo, rabino*, sinagoga*, torá, antisemit*, hebre*
# religious festival and holiday
4 semana santa, cuaresma, ramadán, pascua*, pentecostés, hermandad*, cofrad*, viernes santo, janucá
4 adviento
# religious leader
3 ?patriarca*, líder religioso, líderes religiosos, gran rabino, gurú
# pope
4 papa francisco, papa, papas, vaticano, santa sede, pontífice*, benedicto xvi, juan pablo ii, cónclave
4 encíclica, papal*
`;
