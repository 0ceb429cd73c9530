/// The standing phrases of news pages, as data: a kind, a colon, a phrase in small letters.
///
/// - `always`: a line that begins so is furniture, even as a sentence;
/// - `start`: a line that begins so is furniture, unless it is a sentence;
/// - `whole`: a line that says only this is furniture;
/// - `list`, `list start`: a list of other stories begins, by the whole line or by its head;
/// - `list end`: such a list ends;
/// - `comments`: what readers wrote begins;
/// - `end`: the article has ended;
/// - `byline`: a line that says only this names an agency.
///
/// `#` stands for a number. A phrase must not begin what a headline could say: "more" alone would
/// lose "More than 20 killed".
enum PagePhrases {
  static let table = furniture + sections + lists

  private static let furniture = """
    always: copyright
    always: ©
    always: all rights reserved
    always: all content ©
    always: reproduction of any content
    always: please enable javascript
    always: enable javascript
    always: sign up for
    always: sign up to
    always: subscribe to our
    always: subscribe now
    always: subscribe for
    always: connect with us
    always: follow us on
    always: follow us
    always: download our
    always: download the app
    always: click here to
    always: like us on
    always: like this: like
    always: share this:
    always: share this story
    always: share this article
    always: read or share this story
    always: never miss another
    always: we hate spam
    always: this material may not be published
    always: you must be logged in
    always: get breaking news
    always: get the latest news
    always: get our
    always: to stay on top of
    always: we use cookies
    always: this site uses cookies
    always: accept cookies
    always: privacy notice
    always: this article is more than
    always: our morning email
    always: your email address will not be published
    always: how relevant is this ad
    always: did you encounter any technical
    always: ad feedback
    always: link copied
    start: download the
    start: subscribe from
    start: read more
    start: read also
    start: also read
    start: read next
    start: also:
    start: previous coverage:
    start: photos:
    start: raw video:
    start: read:
    start: must read:
    start: stay on top of
    start: don't miss another
    start: don’t miss another
    start: more:
    start: more on
    start: more media
    start: related:
    start: related |
    start: related coverage
    start: related headlines
    start: related articles
    start: see also
    start: previous story
    start: next story
    start: watch:
    start: watch live
    start: watch now
    start: watch video
    start: watch eyewitness
    start: video:
    start: video player
    start: recommended:
    start: follow @
    start: follow:
    start: find us
    start: stay with
    start: click here
    start: get the latest
    start: contact us
    start: contact:
    start: contact the writer
    start: filed under
    start: tagged with
    start: tagged:
    start: tags:
    start: topics:
    start: hide transcript
    start: enter your email
    start: accept all
    start: tel:
    start: phone:
    start: skip to
    start: skip links
    start: today:
    start: back to top
    start: back to home
    start: go to top
    start: go totop
    start: last updated on
    start: join the conversation
    start: view comments
    start: see all topics
    start: published in
    start: source:
    start: print subscriptions
    start: us edition
    start: free daily newsletter
    start: after newsletter promotion
    start: reuse this content
    start: show navigation
    start: show more
    start: close icon
    start: search for:
    start: search this
    start: leer en

    """

  private static let lists = """
    list: most read
    list: most popular
    list: most viewed
    list: more news
    list: more stories
    list: more on this story
    list: more stories you may like
    list: top stories
    list: latest news
    list: latest stories
    list: trending
    list: trending now
    list: related
    list: related stories
    list: related articles
    list: related news
    list: related topics
    list: related headlines
    list: related coverage
    list: related content
    list: see also
    list: recommended
    list: recommended for you
    list: recent posts
    list: categories
    list: primary sidebar
    list: you may also like
    list: you might also like
    list: editor's picks
    list: don't miss
    list: also in the news
    list: in other news
    list: read next
    list: up next
    list: explore more on these topics
    list: list of # items
    list start: latest from
    list start: more from
    list start: read more top
    list start: more stories you
    list start: other stories
    list end: end of list
    comments: comments
    comments: comments (#)
    comments: # comments
    comments: leave a comment
    comments: leave a reply
    comments: reader interactions
    end: continue reading
    end: previous story
    end: next story
    end: previous article
    end: next article
    end: read full story
    end: read the full story
    byline: reuters
    byline: afp
    byline: ap
    byline: associated press
    byline: the associated press
    byline: xinhua
    byline: agencies
    byline: staff reporter
    byline: staff writer
    byline: web desk
    byline: news desk
    byline: bbc
    byline: cnn
    """
}
