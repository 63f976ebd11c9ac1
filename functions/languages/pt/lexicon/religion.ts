/** Portuguese terms that speak for religion; the format is that of `compileLexicon`. */
export const religion = `
# religion
4 religi*, ?fé, deus, crente*, crença*, rezar, oração, orações, espiritua*, ?sagrad*, ?culto*, peregrin*
4 santo, santa, santos, santuário*, ateu*, ateísmo, laic*, seita*, fiéis, teolog*, teólog*, benç*, ?bênç*
4 profeta*, alma, almas, ?pecado*, ?diabo, exorcis*, ?templo*, devot*, divin*, procissão, deuses
# belief systems
4 candomblé, umbanda, espírita*, espiritismo, testemunhas de jeová, mórmon*, maçonaria, terreiro*, xamã*
4 vodu
# Buddhism
4 budis*, buda, dalai lama
# Christianity
4 cristã*, cristão*, cristianismo, igreja*, católic*, evangélic*, protestante*, ortodox*, padre, padres
4 bispo*, arcebispo*, cardeal*, cardeais, pastor, pastores, paróquia*, freira*, monge*, convento*
4 mosteiro*, jesus, cristo, bíblia*, bíblic*, evangelho*, missa*, batismo, batiz*, nossa senhora, fátima
4 aparecida, catedral*, cnbb, jesuíta*, comunhão, beatific*, canoniz*, basílica*, apóstol*
4 universal do reino de deus, edir macedo, silas malafaia, capela*
# Hinduism
4 hindu*, krishna
# Islam
4 islã*, islão, islâmic*, islam*, muçulman*, mesquita*, imã, alcorão, corão, meca, sharia, véu islâmico
4 burca, hijab, maomé, alá, xiita*, sunita*, aiatolá*, ramadã, ramadão
# Judaism
4 judeu*, judaic*, judaísmo, rabino*, sinagoga*, torá, antissemit*, hebraic*
# religious festival and holiday
4 semana santa, quaresma, ramadã, páscoa, pentecostes, corpus christi, sexta feira santa, círio de nazaré
4 advento
# religious leader
3 ?patriarca*, líder religioso, líderes religiosos, guru
# pope
4 papa francisco, ?papa, papas, vaticano, santa sé, pontífice*, bento xvi, joão paulo ii, conclave
4 encíclica, papal
`;
