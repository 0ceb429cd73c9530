internal import FoundationEssentials

/// What runs a desk on a schedule: a systemd service with its timer, and a line for cron.
struct ScheduleFiles {
  private let program: String
  private let folder: String

  /// - Parameters:
  ///   - program: where the program is, from the root.
  ///   - folder: the working directory, from the root.
  init(program: String, folder: String) {
    self.program = program
    self.folder = folder
  }

  var all: [(name: String, text: String)] {
    [
      ("schedule/counterclaim.service", service), ("schedule/counterclaim.timer", timer),
      ("schedule/crontab", crontab),
    ]
  }

  private var service: String {
    """
    # Reads what is new and replaces the reports. To install it for yourself:
    #   systemctl --user link \(unit("counterclaim.service")) \(unit("counterclaim.timer"))
    #   systemctl --user enable --now counterclaim.timer
    # For the whole system leave --user out and name a user below who may write to the folder.
    # It has no network. Where pipeline.yaml has a feed, or a notify stage with post, take the lines
    # PrivateNetwork and IPAddressDeny out and write
    # RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
    [Unit]
    Description=Counterclaim: where news reports disagree

    [Service]
    Type=oneshot
    #User=counterclaim
    WorkingDirectory=\(escaped(folder))
    ExecStart="\(escaped(program))" run
    # Some inputs could not be read; --fail-on is met; another run is under way: no failures.
    SuccessExitStatus=2 3 75
    Nice=10
    UMask=0077
    ProtectSystem=strict
    ProtectHome=read-only
    ReadWritePaths="\(escaped(folder))"
    \(ScheduleFiles.hardening)
    """
  }

  /// The program opens files, writes to its folder, and needs nothing else.
  private static let hardening = """
    CapabilityBoundingSet=
    AmbientCapabilities=
    NoNewPrivileges=yes
    PrivateTmp=yes
    PrivateDevices=yes
    PrivateNetwork=yes
    PrivateIPC=yes
    IPAddressDeny=any
    RestrictAddressFamilies=none
    ProtectClock=yes
    ProtectControlGroups=yes
    ProtectHostname=yes
    ProtectKernelLogs=yes
    ProtectKernelModules=yes
    ProtectKernelTunables=yes
    ProtectProc=invisible
    LockPersonality=yes
    MemoryDenyWriteExecute=yes
    RestrictNamespaces=yes
    RestrictRealtime=yes
    RestrictSUIDSGID=yes
    RemoveIPC=yes
    SystemCallArchitectures=native
    SystemCallFilter=@system-service
    SystemCallFilter=~@privileged @resources
    SystemCallErrorNumber=EPERM

    """

  private var timer: String {
    """
    # Every quarter of an hour; a run that was missed while the machine was off is made up for.
    [Unit]
    Description=Counterclaim on a schedule

    [Timer]
    OnCalendar=*:0/15
    RandomizedDelaySec=30
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  private var crontab: String {
    // A percent sign ends the command in a crontab.
    let command = "cd \(quoted(folder)) && \(quoted(program)) run >>schedule/run.log 2>&1"
    return """
      # Where there is no systemd: add this line with crontab -e. A run that is still under way
      # lets the next one end at once.
      */15 * * * * \(command.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\\%"))

      """
  }

  private func unit(_ name: String) -> String { "'\(folder)/schedule/\(name)'" }

  /// A percent sign begins a specifier in a unit file.
  private func escaped(_ path: String) -> String {
    path.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
  }

  private func quoted(_ path: String) -> String {
    let parts = path.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: #"'\''"#))'"
  }
}

extension ScheduleFiles {
  /// For a working directory that is there, and the program that is running.
  init(of directory: String) {
    let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(filePath: directory).resolvingSymlinksInPath().path
    self.init(program: program ?? "counterclaim", folder: folder)
  }
}
