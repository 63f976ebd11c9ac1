/** Spanish terms that speak for economy, business and finance; the format is that of `compileLexicon`. */
export const economy = `
# economy, business and finance
4 económic*, empresa*, empresari*, financier*, finanz*, negocio*, industria*, industrial*, comercio*
4 comercial*, multimillonari*, emprendedor*, compañía*, corporación*, inversor*, inversión*
4 inversionista*, pyme*, sector privado, mercado*
3 ?millones, dólares, euros, ?precio*, venta, ventas, ?vender, compra*, ?comprar, ?cliente*, consumidor*
3 costo
3 costos, coste, costes, ?dinero, ingresos, ganancia*, pago*, gasto*, producción*, ?producto*, productor*
3 proveedor*, ?marca, ?marcas, crecimiento, cuota*, contrato*, ?oferta*, riqueza, ?acciones, rentab*, ?fondos
0 banco de arena, banco de madera, banco del parque, banco de sangre, bancos de sangre
0 banco de alimentos, bancos de alimentos, banco de peces, banco de datos, en un banco de la plaza
0 sentado en un banco, interés por, interés en, con interés, sin interés, mostrar interés, gran interés
0 de interés turístico, bolsa de plástico, bolsas de plástico, bolsa de basura, bolsa de mano
0 bolsa de papel, película de acción, en acción, acción de gracias, medalla de oro, medallas de oro
0 siglo de oro, a cambio, en cambio, cambio climático, cambio de rumbo, pena capital, ciudad capital
0 obra de arte, obras de arte, obra de teatro, mano de obra, planta baja, primera planta
0 planta medicinal, plantas medicinales, puerto deportivo, seguro de que, seguro que, estoy seguro
4 economist*, comerci*, inversi*, banquer*, accionist*, beneficio*, ingreso*, desempleo, exporta*
4 importa*, agrícol*, minero*, hipotec*, moneda*, dólar*, euro*
# business information
4 accionista*, fusión de, opa, beneficio neto, quiebra*, consejo de administración, director ejecutivo
4 startup*, consejero delegado, facturación, dividendo*, salida a bolsa, adquisición*
4 concurso de acreedores, bancarrota, patronal, ceoe, marketing, publicidad, multinacional*, filial*
4 sociedad anónima, directivo*
# economy
4 economía*, economista*, recesión, fmi, banco mundial, crisis económica, déficit, ?deuda*, exportac*
4 importac*, libre comercio, arancel*, balanza comercial, crisis financiera, zona euro, ocde, austeridad
4 guerra comercial, mercosur
# macro economics
4 inflación, pib, producto interno bruto, producto interior bruto, tipos de interés, tasa de interés
4 banco central*, reserva federal, bce, ipc, política monetaria, deuda pública
# market and exchange
4 bolsa de valores, ibex*, wall street, dow jones, nasdaq, cotiza*, bonos, prima de riesgo, bursátil*
4 inversores, mercados financieros, fondo de inversión, ?bolsa
# commodity market
4 ?petróleo, ?barril*, crudo, opep, materias primas, precio del oro, ?cobre, precio del gas, soja, litio
# foreign exchange market
4 tipo de cambio, ?divisa*, devalua*, dólar blue, moneda, monedas, bitcoin, criptomoneda*
4 peso frente al dólar, yen, yenes
# products and services
3 ?fábrica*, logística, distribuidor*, fabricante*, manufactur*, cadena de suministro
# agriculture
4 ?agricult*, agrícola*, ?cosecha*, ganader*, agricultor*, campesin*, ?cultivo*, trigo, maíz, fertilizante*
4 agropecuari*, lácteos, aceite de oliva, olivar*, viñedo*, agroalimentari*, ?pesca
# computing and information technology
3 telefónica, operadora*, telecomunicaciones, semiconductor*, tecnológicas
# construction and property
4 vivienda*, inmobiliari*, hipoteca*, constructora*, alquiler*, construcción, burbuja inmobiliaria
# consumer goods
3 inditex, zara, mercadona, nestlé, coca cola, lujo, electrodomésticos
# energy and resource
4 energétic*, petroler*, gas natural, pemex, repsol, iberdrola, endesa, factura de la luz, electricidad
4 eléctric*, gasolina, combustible*, minería, minera*, gasoducto, ypf, pdvsa, carbón, central nuclear
4 refinería*, ?mina, ?minas
2 energía*, ?gas
# financial service
4 ?banco, ?bancos, banca, bancari*, bbva, santander, caixabank, bankia, ?crédito*, ?préstamo*, asegurador*
4 seguros, seguro, ?ahorro*, tarjeta de crédito, tarjetas de crédito, entidad financiera, cajas de ahorro
# manufacturing and engineering
4 fabricante de automóviles, seat, volkswagen, toyota, renault, airbus, boeing, automotriz, siderúrg*
4 astillero*, textil*, planta de producción, ford, general motors
# tourism and leisure industry
3 sector turístico, hosteler*, turoperador*, cadena hotelera, hotelero*
# transport
4 aerolínea*, iberia, ryanair, vueling, renfe, adif, taxi*, uber, cabify, camioner*, naviera*, transporte*
4 tren, trenes, ferrocarril*, ferroviari*, aeropuerto*, autopista*, carretera*, vehículo*, tráfico, carga
# sales channel
4 supermercado*, Amazon, comercio electrónico, minorista*, tiendas, ?tienda*, rebajas, centro comercial
4 grandes almacenes, el corte inglés, alibaba, ebay
`;
