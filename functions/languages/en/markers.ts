import type { MarkerTable } from '../marker-table.ts';

/** English: collected by reading what British, American and Indian news sites print around their articles. */
export const markers: MarkerTable = {
  by: `
      by | written by | posted by | published by | reported by | story by | words by | text by |
      submitted by | author | reporting by | article by | review by | contributed by | interview by | analysis by | opinion by | commentary by`,
  pitch:
    'journalism | independent reporting | newsroom | our readers | the readers | subscription | membership',
  consent: `
      we and our | our partners | your consent | your choices | your privacy | your preferences | we use cookies | your device |
      information on a device | personal data | ad measurement | audience insights | geolocation data |
      device scanning | legitimate interest | personalised ads | personalized ads | your browsing | click to consent | unique identifiers |
      advertising partners | third-party cookies | essential cookies | necessary cookies | browsing experience`,
  kinds: {
    breadcrumb: { opens: 'you are here | home > | home / | home » | home › | home | | news > | news »' },
    'read-also': {
      opens: `
      read also | also read | read more | read next | read: | read : | see also | also see | see more |
      don't miss | recommended: | watch: | watch : | watch also | listen: | more: | up next |
      further reading | keep reading | related: | related : | related | | related story |
      click here to read | click here for more | for more on | for more information | for more details |
      learn more | find out more | also: | check out: | check out our | must read | see: | see related |
      more on: | read our | read the full | click here to | related video`,
      whole: `
      read also | also read | see more | watch | watch now | watch live | more to read | related |
      go deeper | also watch`,
    },
    related: {
      opens: `
      related stories | related articles | related posts | related content | related news | related items |
      related coverage | related links | more on this | you may also like | you might also enjoy |
      you might also like | you may also enjoy | you may also be interested | you may like | more from |
      more stories | more news | more in | more articles | more like this | most read | most popular |
      most viewed | most shared | most commented | trending now | editor's pick | editors' pick |
      editor's choice | top stories | top news | latest news | latest posts | latest stories | latest from |
      latest articles | more updates | popular posts | popular stories | recent posts | recent articles |
      recent news | sponsored content | recommended for you | recommended stories | recommended articles |
      recommended reading | around the web | from our partners | promoted content | promoted stories |
      paid content | what to read next | what others are reading | stories you may | other stories |
      other articles | also on | also in the news | read next | up next | next up in | next up |
      in other news | trending stories | today's top | the latest | continue reading`,
      whole: `
      breaking news | breaking | live | latest | trending | just in | related | recommended | more |
      popular | headlines | featured | don't miss | must reads | videos | editors picks | you might like |
      more coverage | related topics | external links | links | references | see also`,
    },
    'prev-next': {
      opens: `
      previous article | next article | previous post | next post | previous story | next story | prev |
      previous: | next: | next page | previous page | older posts | newer posts | older post | newer post |
      previous | next`,
      whole: 'previous | next | prev | older | newer | back | « previous | next »',
    },
    share: {
      opens: `
      share post | share this | share on | share via | share with | share to | share article | share your |
      share the | share: | share it | click to share | email this | print this | copy link | send to |
      tweet this | pin it | save this | sharing is caring | email to a friend | share | opens in new window |
      opens in a new | click to email | click to print | view on instagram | bookmark this |
      listen to this article | gift this article | share save`,
      whole: `
      share | shares | tweet | print | pinterest | whatsapp | facebook | twitter | linkedin | telegram |
      email | e-mail | reddit | tumblr | pin | messenger | instagram | youtube | google+ | google | rss | x |
      pocket | mail | like | save | share article | bookmark | gift | sms | link | link copied | threads |
      bluesky | tiktok | listen | print article | mastodon`,
      within: `
      click to share on | (opens in new window) | share this article | share this story`,
    },
    'follow-us': {
      opens: `
      follow us | for latest updates | stay connected | connect with us | join our whatsapp | join us on |
      like us on | subscribe to our youtube | follow me on | download our app | download the app |
      follow him on twitter | follow her on twitter | stay up to date | stay informed | stay tuned to |
      follow on`,
      whole: 'follow | followers | following',
      within: `
      follow us on | google news | like us on facebook | follow him on | follow her on | follow me on |
      on google news | follow on twitter | join our telegram | whatsapp channel`,
    },
    subscription: {
      opens: `
      subscribe | already a subscriber | already a member | already have an account | sign up for |
      sign up to | this article is for subscribers | become a member | become a subscriber |
      become a patron | support our journalism | support quality journalism | support independent |
      start your free trial | get unlimited access | log in | sign in | create an account | get the latest |
      get access | to read the full | to continue reading | continue reading your article |
      register for free | register now | unlock this | this content is for | this is a premium |
      you have read | you have reached | make a donation | donate now | please support | get full access |
      special offer | your subscription | login to | forgot password | forgot your password | welcome back |
      thank you for reading | we rely on | you must be logged`,
      whole: `
      sign in | sign up | register | login | log in | log out | subscribers only | premium | donate | join |
      join now | my account | password | username | subscribe now | become a member | support us | account`,
      within: `
      to continue reading | make a donation | consider donating | consider supporting | help us keep |
      make a contribution | support us by | your support helps | for subscribers only | subscribers only | reserved for subscribers | for our subscribers |
      unlimited digital access | free trial | already a subscriber | support our work |
      support our journalism | cancel anytime | become a paid subscriber | unlimited access`,
    },
    newsletter: {
      opens: `
      newsletter | enter your email | get our newsletter | sign up here | sign up now | join our newsletter |
      get breaking | your email | email address | thanks for signing up | thank you for subscribing |
      you have successfully | please enter a valid | by signing up | by subscribing | by clicking |
      by submitting | by entering | get our | delivered to your | check your inbox | get updates |
      never miss | don't miss out | subscribe to our newsletter | the best of | get exclusive | get email |
      daily newsletter | weekly newsletter`,
      whole: `
      newsletter | newsletters | your email | email address | subscribe | sign up | notifications |
      get alerts | enter email`,
      within: `
      our newsletter | your inbox | newsletter sign up | newsletter signup | free newsletter |
      daily newsletter | weekly newsletter | sign up for our | to our newsletter | email newsletter |
      privacy policy and terms | unsubscribe`,
    },
    'comment-form': {
      opens: `
      we encourage all readers | please keep comments | have something to say | comments are moderated |
      we are moderating | note: we are | leave a comment | leave a reply | leave your comment |
      leave comment | post a comment | post comment | post your comment | add a comment | add comment |
      add your comment | write a comment | submit a comment | your email address will not be | save my name |
      this site uses akismet | join the conversation | join the discussion | be the first to |
      required fields are marked | view comments | view all comments | show comments | read comments |
      read the comments | see comments | load comments | comments are closed | comments are off |
      comments have been | comments policy | comments ( | notify me of | what do you think? | have your say |
      you must be logged in to | log in to comment | sign in to comment | login to comment | sort by |
      comment as | reader comments | all comments | conversation | loading comments | cancel reply`,
      whole: `
      comments | comment | reply | report abuse | flag | discussion | discuss | no comments | report |
      upvote | downvote | name | website | log in to reply | responses | oldest | newest | post reply |
      recommend | start the discussion | top comments`,
      within: `
      this site uses akismet | leave a comment | be the first to comment | join the conversation`,
    },
    'comment-count': {
      whole: `
      # comments | # comment | # replies | # reply | # shares | # share | # views | # likes | # reactions |
      # responses | no comments yet | # retweets | # votes | comments # | views # | shares # |
      # comments so far | # thoughts | # photos | # images | # videos | # reads`,
    },
    source: {
      opens: `
      source: | sources: | source : | source link | original source | this article was originally |
      this article originally | this story originally | this story was originally | this post originally |
      originally published | republished | via:`,
      whole: 'source | sources | via',
    },
    tags: {
      opens: `
      tags: | tags : | tags | topics: | filed under | filed in | related topics | categories: | category: |
      labels: | posted in | more about | in this story | tagged | read more about | keywords: |
      related tags | explore more on | explore: | categorised in`,
      whole: 'topics | tags | categories | labels | keywords | tag | explore',
    },
    gallery: {
      opens: `
      photo gallery | view gallery | see photos | image gallery | swipe | gallery: | photos: |
      click to enlarge | open image | view photos | slideshow | view slideshow | back to gallery |
      show caption | hide caption | toggle caption | click to expand | enlarge this image | image | | play |
      media caption | image caption`,
      whole: `
      in pictures | gallery | photos | caption | close | # of # | image # of # | full screen | fullscreen |
      slideshow | photo | # / # | play | pause | mute | unmute | loading | loading... | embed | transcript`,
      within: 'click to enlarge | show more images | hide caption | toggle caption',
    },
    credit: {
      opens: `
      photo: | photo : | photo by | photos by | photograph: | photograph by | photography by | image: |
      image by | images: | image credit | image via | image courtesy | photo credit | photo courtesy |
      photo illustration | credit: | credits: | (photo | (image | (ap photo | (getty | (reuters |
      file photo | file image | courtesy of | courtesy: | picture: | pic: | illustration: | illustration by |
      ap photo | getty images | representative image | representational image | caption: | video by |
      video: | image copyright | image source | pictured:`,
      within: `
      photo: | getty images | ap photo | afp photo | file photo | via getty | photo by | (photo: |
      image credit | photo credit | photo courtesy | /afp | /reuters | via reuters | via ap | shutterstock |
      istock | unsplash | (photo by | image: | courtesy photo | submitted photo | contributed photo | provided photo | staff photo | handout photo | screengrab | wikimedia commons`,
    },
    'date-line': {
      opens: `
      this article is more than | published | updated | posted on | posted at | posted: | posted by | posted | last updated |
      last modified | min read | first published | modified | date: | reading time | read time |
      estimated read | originally posted | created`,
      within: `
      min read | minute read | minutes read | mins read | minutes ago | hours ago | last updated | days ago |
      updated at`,
    },
    navigation: {
      opens: `
      view image in | article history | about this article | copy url | skip to | back to top | go to | jump to | view all | see all | show all | show more | load more |
      view more | click here | toggle navigation | return to | back to | explore our | all topics |
      search for | open menu | close menu | scroll | top of page | view in | main menu | all rights`,
      whole: `
      menu | search | home | sections | close | news | sports | business | opinion | entertainment |
      lifestyle | world | politics | technology | health | science | more | video | videos | photos |
      weather | classifieds | jobs | local | travel | money | culture | style | food | events | shop |
      store | blog | blogs | careers | podcasts | live tv | advertise | archive | archives | help | topics |
      browse | games | media | mobile | sitemap | feedback | education | cancel | learn more | view more |
      settings | profile | quick links | resources`,
    },
    legal: {
      opens: `
      this document is subject | microsoft may earn | we may earn | we earn a commission | we may receive |
      disclosure: | if you buy something through | when you buy through | when you purchase through |
      this article contains affiliate | this article was produced | privacy policy | terms of |
      terms and conditions | terms & conditions | all rights reserved | copyright | do not sell |
      advertise with | about us | contact us | skip to content | we use cookies | this website uses cookies |
      this site uses cookies | cookie policy | cookie settings | accept all | manage cookies |
      by continuing to | by using this | your privacy | disclaimer | reproduction in whole | user agreement |
      privacy notice | code of ethics | accessibility statement | to report a correction | to contact the |
      if you see an error | report a typo | report an error | request a correction | this material may not |
      past performance | this article is for informational | this content is for informational | the information provided | the views expressed | the opinions expressed | views and opinions expressed | this article does not constitute | affiliate disclosure | this post may contain affiliate | this post contains affiliate`,
      whole: `
      privacy | terms | cookies | contact | about | faq | legal | imprint | accessibility | corrections |
      advertisement policy | accept | reject | got it | i accept | i agree | agree | accept all | accept all cookies | reject all | reject all cookies | deny all | decline all | allow all | allow all cookies | manage options | manage preferences | manage settings | manage choices | more options | privacy settings | cookie preferences | save choices | save preferences | confirm my choices | accept and continue | agree and close | continue without accepting | we value your privacy | your privacy matters | your privacy is important to us | customise | customize | only necessary | necessary only | accept cookies`,
      within: `
      all rights reserved | affiliate commission | affiliate links | earn a commission | earn an affiliate |
      subject to copyright | privacy policy | uses cookies | use cookies |
      this material may not be published | may not be reproduced | terms of service | terms of use | past performance is no | not investment advice | not financial advice | do not constitute | does not constitute financial |
      cookie policy`,
    },
    advert: {
      opens: `
      advertisement | story continues below | story continues after | article continues below |
      article continues after | continue reading below | content continues below | sponsored by |
      scroll to continue | presented by | sponsor message | paid for by | continue reading the main story |
      skip advertisement | advertising | ad feedback | story continues`,
      whole: `
      ad | ads | sponsored | advertisements | promoted | partner content | promotion | advertiser content | article content`,
    },
    'author-box': {
      opens: `
      about the author | about author | about the writer | author: | view all posts by | the author is |
      posts by | view all articles by | more by | all posts by | see all posts by | about the contributor |
      meet the author | contact the author | contact the writer | reach the reporter | author bio |
      send tips | read more from | more posts by | view more posts | contributors: | is a staff writer`,
      whole: `
      author | about me | contributor | contributors | editor | staff reporter | reporter | correspondent |
      bio | biography | writer | senior writer | senior reporter | associated press | the associated press |
      reuters | staff report | staff reports | news desk`,
      within: `
      can be reached at | is a freelance writer | is a contributing | is a senior writer |
      is a staff reporter | is a journalist | is a writer | is the author of | is an award-winning |
      is the editor | follow the author | view author archive | is a reporter for | is a staff writer |
      is a freelance`,
    },
  },
};
