const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words in the class, id or test name of an element by which sites mark what is no part of the article: the words of web designers, which are
 * English nearly everywhere, and those that editors of other countries use besides. Two words side by side ("read-more") count as one too.
 */
export const FURNITURE_SIGNS = words(`
  ad ads advert adverts advertisement advertising advertorial adslot adsbox dfp sponsor sponsored sponsors outbrain taboola plista ligatus
  share sharing shares sharebar sharetools social socials socialmedia addthis sharethis follow followus teilen delen messenger whatsapp
  newsletter newsletters subscribe subscription subscriptions signup optin login signin register registration donate donation
  nav navigation navbar navi menu menus submenu breadcrumb breadcrumbs pagination pager paginator toc
  footer sidebar rail masthead topbar toolbar toolbox tools cookie cookies consent gdpr cmp modal popup overlay lightbox toast tooltip dialog
  tag tags taglist keywords topics byline bylines bio biography poll vote rating ratings feedback survey quiz jobs
  print noprint screenreader sr skip skiplink visuallyhidden invisible hide hidden copyright disclaimer imprint
  werbung anzeige reklame annonce pub publicite publicidad carousel slider playlist audioplayer player podcast weather
`);

/** What readers write below an article is often longer than the article. */
export const COMMENT_SIGNS = words(`
  comment comments commenting commentlist disqus reply replies respond kommentar kommentare kommentarer kommentarfelt reacties comentarios
  commentaires commenti komentarze
`);

/** Those that point to other articles: what stands there becomes teasers. */
export const TEASER_SIGNS = words(`
  related relateds recommend recommended recommendation recommendations recirc recirculation trending popular mostread mostpopular mostviewed
  readmore readalso alsoread seealso morefrom morestories morenews morearticles nextarticle prevnext nextprev youmay recent recents latest
  latestnews newsfeed similar teaser teasers teasercard postcard storycard newscard articlecard promo promos promotion promobox crosssell upsell
  lesenswert verwandte relaterte relateret relaterade relacionadas relacionados gerelateerd correlati liees
`);

/** The summary of a page as the browser shows it where it lists articles. */
export const EXCERPT_SIGNS = words("excerpt excerpts");

/** Words by which sites mark the words under a picture and its credit. */
export const CAPTION_SIGNS = words(
  "caption captions credit credits infotext bildunterschrift bildtext billedtekst bijschrift legende pie legend photocredit mediainfo didascalia attribution",
);

/** Words for the box of a picture, in which any other text than a paragraph is a caption. */
export const PICTURE_SIGNS = words(
  "photo photos image images img picture foto bild bildtext media mediainfo gallery galleria fotogaleria galerie slideshow resgallery",
);

/** Words by which sites mark the paragraph that stands between headline and text. */
export const LEAD_SIGNS = words(`
  lead lede standfirst intro introduction preamble summary dek deck subtitle subhead subheading subheadline subline description excerpt strapline
  ingress manchet chapeau underrubrik underrubrikk underrubriek sapo sommario perex preface sottotitolo bajada entradilla bajadilla teaser abstract
  synopsis
`);

/** Names of the element that holds the text of the article, and hardly ever of any other. */
export const BODY_SIGNS = words(`
  articlebody articletext articlecontent articlecontents storybody storytext storycontent entrycontent postcontent postbody posttext newsbody newstext
  newscontent contentbody bodytext bodycopy bodycontent brodtext artikeltext artikelinhalt artikelbody articulo cuerpo corpo testo richtext
`);

/** Beside one of these, "widget" names a part of the article's own text. */
export const CONTENT_SIGNS = words("article text body content story");

/** Boxes of any kind. */
export const WIDGET_SIGNS = words("widget widgets");
