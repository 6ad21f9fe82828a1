/// Bounds and pauses of the inbox.
public enum InboxLimits {
    /// Seconds a reply is held unless the owner set another time.
    public static let holdSeconds: Int64 = 10
    /// Days after which a parcel that did not come counts as lost.
    public static let parcelDaysMax: Int64 = 21
    /// A pause in typing this long saves the draft (milliseconds).
    public static let savePauseMilliseconds: Int64 = 250
    /// Typing without a pause saves at least this often (milliseconds).
    public static let saveAtLeastMilliseconds: Int64 = 1_000
    /// The cursor has to rest this long before the conversation follows it (milliseconds).
    public static let restMilliseconds: Int64 = 80
    /// After this long without word from the disk the screen says so (milliseconds).
    public static let slowSaveMilliseconds: Int64 = 3_000
    /// Pause before a mail is tried again whose last try left no trace in the log (milliseconds).
    public static let traceLessPauseMilliseconds: Int64 = 1_000
    /// Pause before an accepted mail's copy is tried again (milliseconds).
    public static let filingPauseMilliseconds: Int64 = 30_000
    /// How long a draft that reads heated is held before it leaves.
    public static let heatedHoldSeconds: Int64 = 60
    public static let noticeMilliseconds: Int64 = 6_000
    /// How long the words after time away stay, unless something else is said.
    static let welcomeMilliseconds: Int64 = 60_000
    /// Seconds without a visit after which the owner was away.
    static let awaySeconds: Int64 = 3 * 86_400
    /// Days of mail that are worth walking at the first look.
    public static let firstLookDays: Int64 = 7
    /// Seconds in which the same words to the same person are asked about.
    static let sameReplySeconds: Int64 = 600
    /// Edits of a draft after which its whole text is recorded.
    public static let editsPerWholeText = 64
    /// Messages whose text is kept in memory.
    public static let bodyCountMax = 200
    /// Messages of one conversation read at once; older ones on request.
    public static let messagesReadMax = 60
    public static let promptCharacterCountMax = 400
    /// People of To and of Cc that are named under a mail's sender.
    static let recipientsShownMax = 12
    /// Characters of To or Cc while they are typed.
    public static let recipientsCharacterCountMax = 4_000
    /// Characters of a path that is typed: as long as the system takes.
    public static let pathCharacterCountMax = 4_095
    /// Bytes of files in one mail, unless the owner set another limit: 20 MB.
    public static let attachedBytesMax = 20_000_000
    public static let attachedCountMax = 50
    public static let searchResultCountMax = 500
    /// Conversations that are looked through for somebody to add to a list.
    static let addedPersonSearchMax = 5_000
    /// Days ahead from which a time away is spoken of that lies over promises.
    static let awayWarningDays = 21
    /// Newest mails whose words are read behind the screen, at most.
    static let wordsReadMax: UInt32 = 600
    /// Days after its day in which a promise found in old mail is still asked about.
    static let maybeDaysMax: Int64 = 7
    /// Names of promises that were found in mail begin like this; the mail's number follows.
    static let maybePromiseNames: UInt64 = 0x6D61_7900_0000_0000
    /// Minutes of a breath.
    public static let breathMinutes: Int64 = 20
}
