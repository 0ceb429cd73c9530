/// The standing phrases of news pages, as data: a kind, a colon, a phrase in small letters.
///
/// - `always`: a line that begins so is furniture, even as a sentence;
/// - `start`: a line that begins so is furniture, unless it is a sentence;
/// - `whole`: a line that says only this is furniture;
/// - `list`, `list start`: a list of other stories begins;
/// - `end`: the article has ended;
/// - `byline`: a line that says only this names an agency.
enum PagePhrases {
  static let table = """
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
    always: download the
    always: click here to
    always: like us on
    always: like this
    always: share this
    always: read or share this story
    always: never miss another
    always: we hate spam
    always: this material may not be published
    always: you must be logged in
    always: get breaking news
    always: get the latest news
    always: to stay on top of
    always: we use cookies
    always: this site uses cookies
    always: accept cookies
    start: subscribe from
    start: read more
    start: read also
    start: also read
    start: more from
    start: related
    start: see also
    start: previous story
    start: next story
    start: watch
    start: video
    start: more
    start: recommended
    start: download
    start: follow
    start: find
    start: stay with
    start: click here
    start: get the
    start: contact
    start: filed under
    start: tags
    start: topics
    start: hide transcript
    start: enter your email
    start: accept all
    start: tel:
    start: phone:
    start: skip to
    start: today:
    start: back to
    start: go to
    start: last updated on
    start: join the conversation
    start: leave a comment
    start: view comments
    start: tweet
    whole: advertisement
    whole: advertisements
    whole: story continues below
    whole: home
    whole: world
    whole: africa
    whole: americas
    whole: asia
    whole: asia pacific
    whole: europe
    whole: mid east
    whole: middle east
    whole: offbeat
    whole: regional
    whole: local
    whole: national
    whole: politics
    whole: opinion
    whole: sports
    whole: sport
    whole: weather
    whole: business
    whole: entertainment
    whole: lifestyle
    whole: life
    whole: health
    whole: education
    whole: technology
    whole: science
    whole: comment
    whole: archive
    whole: culture
    whole: art & culture
    whole: election
    whole: viral
    whole: latest news
    whole: breaking news
    whole: news
    whole: top news
    whole: top stories
    whole: menu
    whole: search
    whole: login
    whole: log in
    whole: sign in
    whole: register
    whole: subscribe
    whole: newsletter
    whole: our newsletter
    whole: newsletters
    whole: follow
    whole: share
    whole: share tweet print
    whole: tweet
    whole: facebook
    whole: twitter
    whole: google
    whole: whatsapp
    whole: linkedin
    whole: pinterest
    whole: instagram
    whole: telegram
    whole: email
    whole: print
    whole: copy link
    whole: copy link copy
    whole: comments
    whole: photos
    whole: video
    whole: gallery
    whole: slideshow
    whole: about us
    whole: contact
    whole: contact us
    whole: cookies
    whole: privacy policy
    whole: terms & conditions
    whole: terms of use
    whole: advertise
    whole: browse by category
    whole: go to top
    whole: go totop
    whole: back to top
    whole: generic image
    whole: buy photo
    whole: caption close
    whole: full text
    whole: abstract
    list: most read
    list: most popular
    list: most viewed
    list: more news
    list: more stories
    list: trending
    list: trending now
    list: related
    list: related stories
    list: related articles
    list: related news
    list: related topics
    list: related headlines
    list: related coverage
    list: see also
    list: recommended
    list: recommended for you
    list: recent posts
    list: you may also like
    list: you might also like
    list: editor's picks
    list: don't miss
    list: latest stories
    list: also in the news
    list: in other news
    list: read next
    list: up next
    list start: latest from
    list start: more from
    list start: read more top
    list start: other stories
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
