/// What is asked of one run besides its configuration.
package struct RunOptions: Sendable {
  /// Reads every input and every document again.
  package var isFull = false
  /// Whether what is read is remembered for the next run.
  package var isRemembered = true
  /// The time that the reports tell; without one they tell none.
  package var date: ReportDate?
  /// Whether the time is that of the clock, which differs in every run.
  package var isDatedByClock = false
  package var failOn: [FailCondition] = []
  /// Makes the HTML of every report one file, whatever the configuration says.
  package var isSingleFile = false

  package init(
    isFull: Bool = false, isRemembered: Bool = true, date: ReportDate? = nil,
    isDatedByClock: Bool = false, failOn: [FailCondition] = [], isSingleFile: Bool = false
  ) {
    self.isFull = isFull
    self.isRemembered = isRemembered
    self.date = date
    self.isDatedByClock = isDatedByClock
    self.failOn = failOn
    self.isSingleFile = isSingleFile
  }

  /// By what a run knows that reports of another time or form are to be written.
  ///
  /// A clock alone makes no report anew.
  var dateText: String {
    (isDatedByClock ? "by the clock" : date?.text ?? "") + (isSingleFile ? ", one file" : "")
  }
}
