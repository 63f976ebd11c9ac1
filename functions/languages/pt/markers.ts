import type { MarkerTable } from '../marker-table.ts';

/** Portuguese: collected by reading what news sites of Portugal and Brazil print around their articles. */
export const markers: MarkerTable = {
  by: `
      por | de | escrito por | publicado por | autor | autora | texto | da redação |
      do nosso correspondente | reportagem de | reportagem`,
  pitch: 'jornalismo | redação | leitores | assinatura | notícia feita',
  consent: `
      nós e os nossos | nossos parceiros | seu consentimento | o teu consentimento | suas preferências | as suas preferências |
      seu dispositivo | utilizamos cookies | usamos cookies | dados pessoais | informações num dispositivo |
      informações em um dispositivo | medição de anúncios | dados de localização | interesse legítimo | anúncios personalizados |
      publicidade personalizada | sua navegação | identificadores únicos | cookies próprios`,
  kinds: {
    breadcrumb: {
      opens: `
      você está aqui | está aqui | início > | início / | início » | página inicial > | home > | home / |
      home » | capa >`,
    },
    'read-also': {
      opens: `
      leia também | leia mais | veja também | saiba mais | confira também | veja mais | confira: | leia: |
      veja: | leia a | leia o | ler também | ler mais | ouça também | assista: | assista também | vídeo: |
      vídeos: | relacionado: | entenda: | clique aqui | confira aqui | veja o vídeo | veja abaixo |
      para saber mais | mais informações | mais sobre | leia ainda | siga lendo`,
      whole: 'leia também | leia mais | veja também | saiba mais | relacionado',
    },
    related: {
      opens: `
      relacionadas | notícias relacionadas | artigos relacionados | matérias relacionadas |
      conteúdo relacionado | você também pode gostar | você pode gostar | pode gostar | mais lidas |
      as mais lidas | os mais lidos | últimas notícias | em alta | conteúdo patrocinado | outras notícias |
      mais notícias | mais artigos | recomendado para | recomendados | você pode se interessar |
      também pode interessar | veja outras | mais populares | do mesmo autor | posts relacionados |
      publicações relacionadas | destaques | mais recentes | notícias recentes | newsletter`,
      whole: `
      ao vivo | urgente | última hora | relacionados | destaque | vídeos | notícias | populares | mais |
      últimas | recomendadas | em destaque | plantão`,
    },
    'prev-next': {
      opens: `
      artigo anterior | próximo artigo | matéria anterior | próxima matéria | notícia anterior |
      próxima notícia | post anterior | próximo post | página seguinte | artigo seguinte`,
      whole: 'anterior | próximo | próxima | seguinte',
    },
    share: {
      opens: `
      compartilhe esta | compartilhe este | compartilhe no | compartilhar no | compartilhar via |
      compartilhar em | compartilhar por | partilhar no | partilhar este | partilhe | copiar link |
      copiar ligação | enviar por | clique para compartilhar | clique para partilhar | imprimir artigo`,
      whole: `
      compartilhar | compartilhe | partilhar | partilhe | imprimir | enviar | guardar | salvar | gosto |
      ouvir | tweetar | curtir | compartilhamentos | favoritos`,
      within: 'clique para compartilhar | clique para partilhar | (abre em nova janela)',
    },
    'follow-us': {
      opens: `
      siga-nos | siga o | siga a | nos siga | entre no nosso canal | participe do canal | acompanhe o |
      acompanhe as | siga nosso | receba as notícias | baixe o app | baixe o aplicativo | descarregue a app |
      entre no grupo | clique aqui para seguir`,
      within: `
      google notícias | google news | nosso canal | siga-nos no | canal do whatsapp | canal no whatsapp |
      no telegram`,
    },
    subscription: {
      opens: `
      assine | já é assinante | apoie o | cadastre-se | faça login | entre com | para continuar |
      conteúdo exclusivo | este conteúdo é | torne-se | já tem conta | criar conta | inicie sessão |
      iniciar sessão | experimente | exclusivo para | continue a ler | esqueceu | esqueci`,
      whole: `
      assinar | entrar | assinante | login | registar | registe-se | minha conta | assinantes | sair |
      senha`,
      within: `
      exclusivo para assinantes | conteúdo exclusivo | para assinantes | seja assinante | cancele quando |
      já é assinante`,
    },
    newsletter: {
      opens: `
      receba | inscreva-se | newsletter | assine a newsletter | subscreva | o seu email | seu e-mail |
      seu email`,
      whole: 'newsletter | newsletters | e-mail | email',
      within: 'nossa newsletter | no seu e-mail | no seu email | a newsletter',
    },
    'comment-form': {
      opens: `
      deixe um comentário | deixe uma resposta | deixe seu comentário | deixe o seu comentário |
      o seu endereço de e-mail não | o seu endereço de email não | comente | escreva um comentário |
      adicionar comentário | comentários ( | ver comentários | os comentários | este site utiliza o akismet |
      cancelar resposta | campos obrigatórios | salvar meu nome | guardar o meu nome |
      faça o seu comentário | seja o primeiro`,
      whole: 'comentários | responder | comentário | comentar | denunciar | nome | participe',
      within: 'deixe um comentário | utiliza o akismet',
    },
    'comment-count': {
      whole: `
      # comentários | # comentário | # compartilhamentos | # partilhas | # respostas | sem comentários |
      nenhum comentário | # visualizações`,
    },
    source: { opens: 'fonte: | fontes: | fonte : | com informações d', whole: 'fonte | fontes' },
    tags: {
      opens: `
      tags: | assuntos | marcadores | palavras-chave | etiquetas | categorias: | categoria: | tópicos: |
      temas:`,
      whole: 'tags | tópicos | temas | tag | assuntos | etiquetas',
    },
    gallery: {
      opens: `
      galeria de fotos | galeria | veja as fotos | veja fotos | fotogaleria | ver galeria`,
      whole: 'fotos | imagens | # de # | # / # | galeria | vídeo',
      within: 'clique para ampliar',
    },
    credit: {
      opens: `
      foto: | imagem: | crédito: | créditos: | fotos: | (foto | foto de | reprodução/ | divulgação/ |
      fotografia: | ilustração: | legenda:`,
      within: `
      getty images | (foto | foto: | — foto | / reprodução | /reprodução | foto: divulgação | / divulgação |
      arquivo pessoal | agência brasil`,
    },
    'date-line': {
      opens: `
      publicado em | publicado: | atualizado em | por redação | tempo de leitura | atualizado | publicado |
      última atualização | criado em | modificado em | postado em | atualizada em`,
      within: `
      min de leitura | minutos de leitura | atualizado há | atualizado em | min. de leitura`,
    },
    navigation: {
      opens: `
      ir para o conteúdo | pular para o | ir para | ver todas | ver todos | carregar mais | mostrar mais |
      ver mais | voltar ao | topo da página`,
      whole: `
      menu | buscar | busca | pesquisar | início | home | capa | esportes | desporto | política | economia |
      cultura | brasil | mundo | opinião | tecnologia | saúde | fechar | mais | contacto | contato |
      sociedade | país | internacional | entretenimento | colunas | secções`,
    },
    legal: {
      opens: `
      política de privacidade | todos os direitos | termos de uso | fale conosco | quem somos |
      utilizamos cookies | este site utiliza cookies | política de cookies | termos e condições |
      ficha técnica | © | copyright | sobre nós | direitos reservados | expediente`,
      whole:
        'contactos | publicidade | anuncie | cookies | aceitar | rejeitar | aceitar tudo | aceitar todos | rejeitar tudo | rejeitar todos | aceitar e continuar | aceitar e fechar | gerir opções | gerenciar opções | configurações de cookies | mais opções | salvar preferências | valorizamos a sua privacidade | valorizamos sua privacidade',
      within: `
      todos os direitos reservados | direitos reservados | utiliza cookies | proibida a reprodução |
      política de privacidade`,
    },
    advert: {
      opens: `
      continua depois da publicidade | continua após a publicidade | continue lendo após |
      a matéria continua | publicidade`,
      whole: 'publicidade | anúncio | anúncios | patrocinado | pub | publieditorial',
    },
    'author-box': {
      opens: `
      sobre o autor | sobre a autora | mais artigos de | autor: | todos os artigos | veja todos os posts |
      mais deste autor`,
      whole: 'autor | redação | jornalista | autora | repórter | colunista',
    },
  },
};
