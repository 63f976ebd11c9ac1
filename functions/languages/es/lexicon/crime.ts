/** Spanish terms that speak for crime, law and justice; the format is that of `compileLexicon`. */
export const crime = `
# crime, law and justice
4 crimen*, criminal*, delito*, delincuen*, víctima*, sospechos*, ?culpable*, judicial*, ?acusad*, agresor*
4 agresión*, ilegal*, imputad*, denuncia*, presunto*, presunta*
3 abuso*, violent*, ?testigo*, amenaz*, armas de fuego, acusación*, maltrat*, arma
4 extorsi*, corrupci*, soborn*, malversaci*, violaci*, interrogat*, pistola*, cuchillo*, puñal*, tirote*
4 balacera*, acusaci*, libertad condicional, fianza, prisioner*, carabiner*, sicari*, cartel, pandill*
# crime
4 violación sexual, violador*, abuso sexual, abusos sexuales, trata de personas, violencia de género
4 pederast*, extorsión*, chantaje*, contraband*, incendiario*, acoso sexual, tortura*, violencia doméstica
4 pandiller*
# corruption
4 corrupción, corrupt*, soborno*, malversación, blanqueo*, lavado de dinero, cohecho
4 tráfico de influencias, caso gürtel, odebrecht, prevaricación, desvío de fondos, comisiones ilegales
# cyber crime
4 hacker*, ciberataque*, phishing, pirata informático, ciberdelincuen*, pirateo
# drug related crimes
4 narcotráfico, narco*, cocaína, heroína, cártel*, droga*, marihuana, tráfico de drogas, chapo guzmán
4 alijo*, fentanilo, capo
# fraud
4 ?fraude*, ?estafa*, estafador*, evasión fiscal, falsific*
# homicide
4 asesin*, homicid*, apuñal*, feminicid*, sicario*, tiroteo*, disparó, ?disparos, mató a tiros, cadáver*
4 descuartiz*, estrangul*, balazos, matado
# kidnapping
4 secuestr*, rapto, rescate exigido, desaparecid*
# organised crime
4 mafia*, crimen organizado, banda criminal, bandas criminales, pandilla*, maras, mafios*
# robbery and theft
4 robo*, ladrón*, ladrones, atraco*, atracador*, hurto*, asalto*, robar, robado*, saque*
# war crime
4 crímenes de lesa humanidad, lesa humanidad, corte penal internacional
# judiciary
4 juez*, jueza*, jueces, fiscal*, fiscalía, abogad*, magistrad*, tribunal supremo, audiencia nacional
4 tribunal constitucional, juicio*, condenad*, condena*, ?sentencia*, absuel*, prisión preventiva, extradi*
4 querella*, ?apelación, demanda judicial, demandó, imputación, jurado
# court
4 tribunal*, juzgado*, corte suprema, pena de muerte, cadena perpetua, suprema corte, años de prisión
4 años de cárcel
# law
3 ?ley, ?leyes, ?legal*, jurídic*, derecho penal, código penal, derecho
# law enforcement
4 cárcel*, preso*, presos, recluso*, prisión, prisiones, penitenciar*, interpol, fbi, investigador*
4 forense*, redada*, fugitivo*, fug*, guardia civil, allanamiento*
# arrest
4 detenid*, arrest*, esposado*, orden de captura, captur*, detención*, detuv*
# police
4 policía*, policial*, agentes de policía, mossos, ertzaintza, comisaría*, patrulla*, agente de policía
`;
