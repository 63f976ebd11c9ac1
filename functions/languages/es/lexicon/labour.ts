/** Spanish terms that speak for labour; the format is that of `compileLexicon`. */
export const labour = `
# labour
4 laboral*, trabajador*, empleado*, empleador*, condiciones laborales, ministerio de trabajo
4 ministra de trabajo, autónomo*, reforma laboral, teletrabajo, mano de obra
2 trabajo*, trabajar, personal, puesto*, plantilla
# employment
4 despid*, ERE, erte, contratac*, contrato laboral, recorte de personal, horas extras, jornada laboral
4 baja por maternidad, trabajo infantil, precariedad, empleo, empleos, despido, despidos, despidieron
4 puestos de trabajo
# wages and benefits
4 salario*, sueldo*, smi, salario mínimo, salarial*, nómina*, paga extra, brecha salarial
# labour market
4 mercado laboral, seguridad social afiliados, mercado de trabajo
# labour dispute
4 huelga*, huelguista*, paro nacional, paro general, servicios mínimos, conflicto laboral, piquete*
# labour relations
4 convenio colectivo, negociación colectiva
# retirement
4 jubila*, pensión, pensiones, pensionista*, edad de jubilación
# unemployment
4 desempleo, desempleado*, parados, tasa de paro, paro, prestación por desempleo
# unions
4 sindicat*, sindical*, ugt, ccoo, comisiones obreras, sindicalist*, obrero*
`;
