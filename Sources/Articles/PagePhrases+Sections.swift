/// The names of sections and buttons, which are furniture where they are a whole line.
extension PagePhrases {
  static let sections = """
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
    whole: news
    whole: live
    whole: play
    whole: top news
    whole: menu
    whole: sections
    whole: search
    whole: login
    whole: log in
    whole: sign in
    whole: sign up
    whole: register
    whole: subscribe
    whole: newsletter
    whole: our newsletter
    whole: newsletters
    whole: weekly newsletter
    whole: daily newsletter
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
    whole: more
    whole: watch
    whole: download
    whole: tags
    whole: topics
    whole: contact
    whole: copy link
    whole: copy link copy
    whole: photos
    whole: video
    whole: gallery
    whole: slideshow
    whole: about
    whole: about us
    whole: contact us
    whole: cookies
    whole: privacy policy
    whole: terms & conditions
    whole: terms of use
    whole: advertise
    whole: browse by category
    whole: generic image
    whole: buy photo
    whole: caption close
    whole: full text
    whole: abstract
    whole: breaking news
    whole: reply
    whole: mailto

    """
}
