/** Spanish terms that speak for conflict, war and peace; the format is that of `compileLexicon`. */
export const conflict = `
# conflict, war and peace
4 guerra*, militar*, soldado*, tropas, ejército*, rebelde*, combate*, combatiente*, conflicto armado
4 armado*, armados, insurgent*, milicia*, ofensiva*, yihadis*, hostilidad*, batalla*, enfrentamientos
4 fuerzas armadas, armamento, frente de batalla, belic*, bélic*
3 ataque*, atac*, conflicto*, bombas, general, comandante*, enemigo*, armas, muertos en combate, violencia
3 fuerzas, flota, naval, tratado de paz
# act of terror
4 terroris*, atentado*, coche bomba, al qaeda, estado islámico, isis, ETA, boko haram, suicida, rehén
4 rehenes, talibán*, explosivos, yihad*
# armed conflict
4 bombarde*, misil*, cohete*, alto el fuego, alto al fuego, invasión, invadi*, artillería, ataque aéreo
4 ataques aéreos, gaza, hamás, hezbolá, hutíes, franja de gaza, donbás, crimea, tanque*, dron militar
4 francotirador*, granada*, mercenario*, bombardeo*, submarino*, municiones
3 campaña del atlántico, armada, aliados, marina, flota, ejércitos, buque*, destructores, asedio
3 capturado
# guerrilla activity
4 guerrill*, farc, ELN, paramilitar*, sendero luminoso, zapatista*
# war
4 guerra civil, guerra mundial, guerra fría, crímenes de guerra, trinchera*, guerra de
# civil unrest
3 disturbio*, revuelta*, rebelión*, insurrección*, revolución*, sublevación*, estallido social
# demonstration
4 manifestante*, manifestación*, protesta*, gases lacrimógenos, concentración de protesta, marcha*
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
