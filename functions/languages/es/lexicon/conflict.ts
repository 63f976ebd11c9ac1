/** Spanish terms that speak for conflict, war and peace; the format is that of `compileLexicon`. */
export const conflict = `
# conflict, war and peace
4 guerra*, militar*, soldado*, tropas, ejército*, rebelde*, ?combate*, combatiente*, conflicto armado
4 armado*, armados, insurgent*, milicia*, ?ofensiva*, yihadis*, hostilidad*, batalla*, enfrentamientos
4 fuerzas armadas, armamento, frente de batalla, belic*, bélic*
3 ataque*, atac*, conflicto*, bombas, ?general, ?comandante*, enemigo*, armas, muertos en combate
3 ?violencia
3 ?fuerzas, ?flota, naval, tratado de paz
3 amenaza de guerra, amenazas de guerra, riesgo de guerra, amenaza militar, amenaza de invasión
3 escalada militar, escalada bélica, agresión militar, agresión rusa, ?provocación, ?provocaciones
3 concentración de tropas, preparativos de guerra, técnico militar*
2 garantías de seguridad, ultimátum, ?confrontación, otan, líneas rojas
4 invasi*, invasor*, artiller*, infanter*, caballería, naval*, acorazado*, submarin*, portaaviones
4 armistici*, rendici*, rendir*, sitiad*, emboscad*, terror*, suicida bomba, antidisturbios
4 gas lacrimógeno, cañón de agua, primera guerra mundial, segunda guerra mundial
# act of terror
4 terroris*, atentado*, coche bomba, al qaeda, estado islámico, isis, ETA, boko haram, suicida, rehén
4 rehenes, talibán*, explosivos, yihad*
# armed conflict
4 bombarde*, ?misil*, cohete*, alto el fuego, alto al fuego, invasión, invadi*, artillería, ataque aéreo
4 ataques aéreos, gaza, hamás, hezbolá, hutíes, franja de gaza, donbás, crimea, ?tanque*, dron militar
4 francotirador*, granada*, mercenario*, bombardeo*, submarino*, municiones
3 campaña del atlántico, armada, ?aliados, ?marina, ?flota, ejércitos, buque*, destructores, asedio
3 capturado
3 maniobras militares, ejercicios militares, armas nucleares, arma nuclear, escudo antimisiles
3 defensa antiaérea, defensa aérea, crisis de los misiles, tropas rusas, fuerzas rusas, ejército ruso
3 ejército ucraniano, ejército israelí, presencia militar, incursión, incursiones, despliegue de tropas
3 envío de tropas, retirada de tropas
# guerrilla activity
4 guerrill*, farc, ELN, paramilitar*, sendero luminoso, zapatista*
# war
4 guerra civil, guerra mundial, guerra fría, crímenes de guerra, trinchera*, guerra de
# civil unrest
3 ?disturbio*, revuelta*, rebelión*, insurrección*, revolución*, sublevación*, estallido social
# demonstration
4 manifestante*, manifestación*, protesta*, gases lacrimógenos, concentración de protesta, ?marcha*
4 cacerolada*
# riot
4 disturbios, saqueo*, barricada*, cóctel molotov, motín, vandalismo
# coup d'etat
4 golpe de estado, golpista*, junta militar, intentona, derroc*
# massacre
4 masacre*, matanza*, fosa común, fosas comunes
# genocide
4 genocid*, limpieza étnica, holocausto
# peace process
4 proceso de paz, acuerdo de paz, acuerdos de paz, diálogo de paz, tregua*, armisticio, cascos azules
4 negociaciones de paz, desmovilizac*, paz
# disarmament
4 desarme*, armas químicas, control de armas
# prisoners of war
4 prisioneros de guerra, prisionero de guerra, intercambio de prisioneros
`;
