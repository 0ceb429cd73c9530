import ClaimModel
import JSONLines
import Testing

@Suite struct `Record writing` {
  static let golden: [(any WritableRecord & Sendable, String)] = [
    (
      SampleRecords.document,
      #"{"record":"document","id":"wire/1","title":"Bus falls","url":"https://example.org/1","#
        + #""publisher":"The Wire","published":"2024-05-01","language":"en","#
        + #""text":"Bus falls.\n\"Seven\" hurt."}"#
    ),
    (
      SampleRecords.article,
      #"{"record":"article","document":"wire/1","article":1,"start":0,"end":24,"#
        + #""title":"Bus falls","published":"2024-05-01","days":["2024-04-30"],"places":["# + place
        + #"],"terms":{"bus":1,"first_aid":1,"ravine":2},"sketch":null}"#
    ),
    (
      SampleRecords.claim,
      #"{"record":"claim","id":"c-1","document":"wire/1","article":1,"start":11,"end":23,"#
        + #""sentence":"\"Seven\" hurt.","measure":"injured","group":"security_forces","#
        + #""group_text":"guards","quantity":{"text":"Seven","low":7,"high":7,"#
        + #""relation":"exactly"},"status":"feared","sources":[{"text":"police","#
        + #""name":"Northgate police","kind":"police","side":"state","cue":"said"}],"#
        + #""occurred":{"text":"on Tuesday","from":"2024-04-30","to":null},"place":"# + place
        + #","reported":"2024-05-01","rules":["passive_toll"],"incident":"i-1","#
        + #""sentence_start":11,"marks":[{"part":"figure","start":12,"end":17}],"#
        + #""part_of":"c-0","background":true}"#
    ),
    (
      SampleRecords.bareClaim,
      #"{"record":"claim","id":"c-2","document":"d","article":1,"start":0,"end":4,"#
        + #""sentence":"None","measure":"killed","group":"people","group_text":null,"#
        + #""quantity":{"text":"None","low":null,"high":null,"relation":"vague"},"#
        + #""status":"asserted","sources":[],"occurred":null,"place":null,"reported":null,"#
        + #""rules":[],"incident":null,"sentence_start":0,"marks":[],"part_of":null,"#
        + #""background":false}"#
    ),
    (
      SampleRecords.attribution,
      #"{"record":"attribution","document":"wire/1","source":{"start":30,"end":36,"#
        + #""text":"police","name":"Northgate police","kind":"police"},"#
        + #""cue":{"start":37,"end":41,"text":"said"},"#
        + #""content":{"start":11,"end":60,"spans":[[11,29],[42,60]]}}"#
    ),
    (
      SampleRecords.unnamedAttribution,
      #"{"record":"attribution","document":"wire/1","source":null,"#
        + #""cue":{"start":3,"end":7,"text":"said"},"content":{"start":8,"end":9}}"#
    ),
    (
      SampleRecords.incident,
      #"{"record":"incident","id":"i-1","title":"Bus accident, Northgate, 30 April 2024","#
        + #""from":"2024-04-30","to":"2024-04-30","place":"# + place
        + #","documents":["wire/1"],"claims":["c-1"],"sides":["state"],"former_ids":["i-0"],"#
        + #""evidence":["same day and place"]}"#
    ),
    (
      SampleRecords.discrepancy,
      #"{"record":"discrepancy","id":"d-1","incident":"i-1","question":{"measure":"injured","#
        + #""group":"people","label":"injured, people"},"kind":"contradiction","positions":[{"#
        + #""source":"Northgate police","kind":"police","side":"state","stake":"own_losses","#
        + #""voices":2,"low":7,"high":7,"relation":"exactly","reported":"2024-05-01","#
        + #""claims":["c-1"],"status":"asserted","earlier":[{"low":5,"high":null,"#
        + #""relation":"at_least","reported":"2024-04-30","claims":["c-0"]}]},{"#
        + #""source":"The Wire","kind":null,"side":null,"stake":"third_party","voices":1,"#
        + #""low":9,"high":null,"relation":"at_least","reported":null,"claims":[],"#
        + #""status":"asserted","earlier":[]}],"estimates":{"first_word":{"low":null,"#
        + #""best":null,"high":null},"ucdp":{"low":7,"best":7,"high":null}},"spread":2,"#
        + #""since":"2024-05-01","explanation":"Police count seven, The Wire nine.","#
        + #""differences":[{"first":0,"second":1,"kind":"contradiction","#
        + #""explanation":"Seven, nine."}]}"#
    ),
  ]

  static let place =
    #"{"text":"Northgate","name":"Northgate","country":"XA","latitude":12.5,"#
    + #""longitude":-0.25,"region":"XA-02","precision":"city"}"#

  @Test(arguments: 0..<golden.count)
  func `a record is one line with all its keys in order`(_ index: Int) {
    let (record, line) = Self.golden[index]
    var writer = JSONWriter()
    record.write(to: &writer)
    #expect(writer.text == line)
  }
}
