import type { KeywordWords } from '../keyword-words.ts';

/** Portuguese: how terms are built, and words that are none. */
export const keywordWords: KeywordWords = {
  order: 'noun-adjective',
  inflections: 'oes ao es e s',
  peoples: `
    afegão africano albanês alemão alentejano algarvio angolano árabe argelino argentino arménio armênio asiático australiano
    austríaco baiano bangladeshiano belga bielorrusso boliviano bósnio brasileiro britânico búlgaro cabo-verdiano camaronês
    canadense canadiano carioca catalão cearense checo chileno chinês colombiano congolês coreano croata cubano curdo
    dinamarquês egípcio equatoriano escocês eslovaco esloveno espanhol estadunidense estoniano estónio etíope europeu filipino
    finlandês francês gaúcho georgiano goês grego guatemalteco guineense haitiano hebraico holandês húngaro indiano indonésio
    inglês iraniano iraquiano irlandês islandês israelense israelita italiano japonês jordano latino-americano letão libanês
    líbio lisboeta lituano luso madeirense maranhense marroquino mexicano mineiro moçambicano mongol nepalês nigeriano
    nordestino norte-americano norte-coreano norueguês ocidental oriental paquistanês palestino palestiniano paraense paraguaio
    parisiense paulista paulistano pernambucano peruano polaco polonês português portuense queniano romeno russo saudita
    senegalês sérvio sírio somali soviético sueco suíço sudanês sul-africano sul-americano sul-coreano tailandês taiwanês tcheco
    transmontano tunisino turco ucraniano uruguaio venezuelano vietnamita açoriano`,
  articles: `
    o a os as um uma uns umas do da dos das no na nos nas à aos às pelo pela pelos pelas num numa este esta estes estas
    esse essa esses essas aquele aquela deste desta desse dessa neste nesta nesse nessa seu sua seus suas meu minha nosso
    nossa nossos nossas cada algum alguma alguns algumas nenhum nenhuma vários várias muitos muitas dois duas três quatro
    cinco seis sete oito nove dez onze doze quinze vinte trinta cem mil doze treze catorze dezesseis dezassete dezoito dezanove quarenta cinquenta sessenta oitenta noventa`,
  prepositions: 'ao de em com sem por para contra sobre entre após desde até sob segundo perante',
  verbEndings:
    'ar er ir ando endo indo or mente ado ada ados adas ido ida idos idas ou eu iu ará erá irá aram eram iram ava avam ia iam',
  links: 'de',
  looseLinks: 'do da dos das',
  leading: `
    novo nova novos novas antigo antiga grande grandes primeiro primeira segundo segunda terceiro terceira último última
    últimos próximo próxima pequeno pequena bom boa mau má melhor pior maior menor jovem velho velha mesmo mesma outro outra
    próprio própria único única verdadeiro verdadeira longo longa alto alta baixo baixa simples duplo suposto suposta atual
    futuro futura possível principal importante forte grave`,
  adjectives: `
    verde vermelho vermelha preto preta negro negra branco branca azul livre público pública privado privada civil duro
    dura seco seca humano humana urbano urbana quotidiano cidadão misto mista líquido bruto bruta falso falsa direto direta
    externo externa interno interna laboral extremo armado armada organizado organizada marinho marinha submarino submarina
    malparado fixo fixa posto clínico indígena atenuado africanizado colateral mínima`,
  adjectiveEndings: `
    ico ica al ais ar ares ário ária ivo iva oso osa ável ível áveis íveis ense ês esa eiro eira il ino ina ístico ística
    nte ano ana`,
  verbs: `
    param pedem nascem sobe alerta aprovam consome encontram começa termina abre fecha pede diz disse vende compra lança busca
    ganha perde exige denuncia acusa nega rejeita critica aplica explica indica publica pratica complica implica dedica
    verifica justifica significa modifica aprova aparece inicia segue chega deixa fica faz fazem tem têm pode podem deve devem
    quer será está estão havia foi era afirma garante avisa anuncia confirma lembra aponta mata morre cresce desce custa paga
    apresenta cumpre proíbe celebra estuda espera estima calcula considera defende promete propõe recebe supera ensaia
    dirige regressa contesta recusa investiga suspendeu complica cede`,
  general: `
    abraço ação aceitação acesso acontecimento acordo adulto agosto ajuda alcance algo alto altura aluno ambiente âmbito amigo
    análise ano anos aparecimento apoio aposta área argumento arranque artigo aspecto aspeto assunto atenção atitude ato
    atividade aumento ausência autor autora autoridade autoridades avanço avó avô avaliação base bem boca bordo braço busca
    cabeça cachorro caminho campanha campeão capacidade capital cara carácter caráter cargo carta casa caso categoria causa
    centena centro certeza chefe chegada cidade cidadão cima circunstância classe cliente código coisa colega comentário
    começo companheiro companhia comparação compromisso comunicado comunidade conceito conclusão condição conhecimento
    conjunto consequência conselho contacto contato conteúdo contexto contrário controle controlo conversa cópia coração corpo
    coordenador coordenadora costa costume crescimento criação criança crianças crise critério cuidado culpa curso custo dado
    dados debate década decisão declaração defesa deputado desafio descoberta desejo desenvolvimento destino detalhe dezena dia
    diálogo diferença dificuldade dinheiro direção direita direito diretor diretora discurso disposição distância documento
    dólar domingo dono dor dúvida duração edição efeito elemento empresa encontro energia entrada entrevista época equipa equipe
    erro escala escolha espaço especialista espécie esperança esposa esforço esquerda estado estilo estrutura estudo etapa euro
    evento evolução exemplo exercício êxito experiência explicação expressão extremo facto fato fator falta família fase favor
    fenômeno festa figura filha filho fim final fonte força forma foto frase frente função fundador fundo futuro gente gesto
    golpe governador governadora governo grau grupo habitante herói história homem hora horas horário hoje ideia imagem impacto
    importância índice indivíduo influência informação início inimigo instante instituição instituto intenção interesse
    irmã irmão janeiro jogo jornada jovem jovens junho kilo lado lei lembrança letra líder limite linha lista litro local longo
    lugar lua luta luz madrugada mãe maio maior maioria mal manhã maneira mão mar marca margem marido máximo medida médio meio
    melhoria membro memória menino menor mensagem mente mês meses mesa metade metro milhão milhões milhar mínimo ministério
    ministra ministro minuto moda modelo modo momento morador morte motivo movimento mudança mulher mundo município nada
    nascimento natureza necessidade negócio neta neto nível noite nome norma norte notícia novela novidade número objetivo objeto
    obra ocasião oeste oferta olho operação opinião oportunidade ordem organização origem padrão pai pais país página palavra
    papel par parte participação participante passado passagem passo pedido pedra pele pena pensamento perda pergunta perigo
    período permissão personagem perspectiva pessoa pessoal peso pé piso plano planta plataforma ponta ponto população porta
    porta-voz posição possibilidade posto povo praça prática praticante prazo preço presença presidência presidente presidenta
    pressa pressas pressão princípio prioridade problema procedimento processo produção produto programa projecto projeto
    promessa propósito propriedade proprietário proposta proteção prova público quadro qualidade quantidade quarto questão
    quilo quilograma quilômetro quilómetro raça raiz razão reação realidade real reais recurso rede redução referência região
    registo regra relação relatório relógio rendimento repertório resposta responsável resto resultado reunião risco ritmo
    roupa rosto sábado saída sala seção secção secretário sector setor século segunda segundo semana sensação sentido senhor
    senhora série serviço sessão significado sinal silêncio símbolo sistema sítio situação sociedade sócio solução som soma
    sonho sorte suporte sul superfície surpresa talento tarde tarefa tema temor temperatura tempo temporada tendência teoria
    terça termo terra terreno texto tio tipo título tom tonelada total trabalhador trabalho tratamento trecho triplo turno
    unidade uso usuário utilidade utilizador valor variedade vento verdade versão vez vezes via viagem vida vila vinda visão
    visita vista vítima vizinho voto voz volta volume vontade zona dezembro quinta sexta terças madrugada domínio lugares
    medo instante responsáveis liberdade achado alerta guardião minutos ombro ombros metros titular escada jardim escuro hectare`,
  vague: `
    conta contam fala falam fazer ser haver saber poder dever querer vir ir ver viver crer ler escrever dizer ter tomar pôr voltar haveria poderia
    deveria teria seria estaria respectivo respectiva melhor pior alto baixo
    atual recente importante necessário possível impossível certo diferente diverso difícil fácil seguro presente seguinte
    anterior posterior total inteiro completo particular especial geral principal grave capaz real oficial habitual anual
    mensal similar intenso enorme incrível notável considerável favorável único último próximo tradicional excepcional rápido
    útil inútil terrível visível disponível responsável previsto novo antigo próximo histórico magnífico trágico essencial
    crucial inicial final escasso grande pequeno jovem maior menor melhor pior próprio mesmo suficiente insuficiente inédito
    desconhecido sustentável necessário necessária ninguém alguém comum comuns`,
};
