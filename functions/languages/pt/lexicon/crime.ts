/** Portuguese terms that speak for crime, law and justice; the format is that of `compileLexicon`. */
export const crime = `
# crime, law and justice
4 crime*, criminos*, criminal*, ?delito*, delinquente*, vítima*, suspeit*, culpad*, judicial*, judiciári*
4 acusad*, agressor*, agressão, ilegal*, réu, réus, denúncia*, bandido*
3 abuso*, violent*, ?testemunh*, ?ameaç*, arma, maus tratos
4 crimino*, delinquen*, extors*, narcotráfic*, contraband*, corrup*, suborn*, violação, golpista*
4 interrogat*, fugitiv*, pistola*, faca*, supremo tribunal, fiança, prisioneir*, detent*, cadeias
4 delegaci*, policia*, mafia*, facção, milícia*, vandal*, sonegaç*
# crime
4 estupr*, violação sexual, abuso sexual, tráfico de pessoas, violência doméstica, pedófil*, pedofil*
4 extorsão, chantagem, contrabando, assédio sexual, tortura*, incendiário*
# corruption
4 corrupção, corrupt*, propina*, suborno*, lavagem de dinheiro, lava jato, peculato, mensalão, odebrecht
4 desvio de verbas, desvio de recursos, branqueamento de capitais, operação marquês, caixa dois
4 improbidade
# cyber crime
4 hacker*, ciberataque*, phishing, ataque cibernético, crimes cibernéticos
# drug related crimes
4 narcotráfico, tráfico de drogas, traficante*, cocaína, heroína, cartel, maconha, droga*
4 comando vermelho, pcc, fentanil
# fraud
4 ?fraude*, estelionat*, golpe do pix, sonegação, burla*, evasão fiscal, falsific*, fraudulent*
# homicide
4 assassin*, homicíd*, esfaque*, feminicíd*, tiroteio*, baleado*, cadáver*, estrangul*, latrocínio
4 executado a tiros, esquartej*, matou, tiros
# kidnapping
4 sequestr*, rapto, resgate exigido, raptad*
# organised crime
4 máfia*, crime organizado, facção criminosa, facções criminosas, milicianos, ?quadrilha*, gangue*
# robbery and theft
4 roubo*, assalt*, ladrão, ladrões, furto*, assaltante*, roubad*, arrastão
# war crime
4 crimes contra a humanidade, tribunal penal internacional
# judiciary
4 juiz*, juíza*, juízes, promotor*, procurador*, ministério público, advogad*, magistrad*, stf
4 supremo tribunal federal, stj, alexandre de moraes, julgamento*, condenad*, condenação, ?sentença*
4 absolv*, prisão preventiva, extradi*, habeas corpus, recurso judicial, desembargador*, processad*
4 jurado*, indiciad*
# court
4 tribunal, tribunais, corte, pena de morte, prisão perpétua, tribunal de justiça, suprema corte
4 anos de prisão
# law
3 lei, leis, legal*, jurídic*, código penal, direito
# law enforcement
4 cadeia, presídio*, preso, presos, detento*, prisão, prisões, penitenciári*, interpol, fbi, investigador*
4 inquérito*, foragid*, polícia federal, delegad*, delegacia*, perícia, detidos
# arrest
4 detid*, mandado de prisão, algema*, captur*, deteve, prender
# police
4 polícia*, policial*, policiais, psp, gnr, patrulha*, PM, polícia judiciária, viatura*
`;
