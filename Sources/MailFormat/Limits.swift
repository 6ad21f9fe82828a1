/// What reading mail refuses to exceed, however the mail was made. Over a limit means shown in part
/// with a notice; the raw bytes are always kept by the caller.
public enum MailFormatLimits {
    /// Bytes of one header field that are decoded.
    public static let headerBytesMax = 256 * 1024
    /// Bytes of the header block at the top of a mail that are looked at.
    public static let headerBlockBytesMax = 4 * 1024 * 1024
    /// Header fields of one block that are looked at.
    public static let headersMax = 20_000
    /// Bytes of one address field that are parsed.
    public static let addressFieldBytesMax = 64 * 1024
    /// Colons in one address field: GMime descends once for each `group:`.
    public static let addressColonsMax = 64
    /// Addresses kept of one field.
    public static let addressesMax = 1_000
    /// Address fields in the header block of an enclosed message.
    public static let enclosedAddressFieldsMax = 64
    /// Encoded words decoded in one field (RFC 2047).
    public static let encodedWordsMax = 1_000
    /// Bytes of a field with parameters, such as Content-Type (RFC 2231 continuations included).
    public static let parameterFieldBytesMax = 16 * 1024
    /// Parameters of one field.
    public static let parametersMax = 100
    /// Message-IDs kept of one References field: the first one and the newest.
    public static let referencesMax = 100
    /// Bytes of one Message-ID.
    public static let messageIDBytesMax = 512
    /// Bytes of one mail address (RFC 5321: 64 + 1 + 255).
    public static let addressBytesMax = 320

    /// MIME parts that are read.
    public static let partsMax = 1_000
    /// Depth of MIME parts that is shown.
    public static let depthShownMax = 50
    /// Depth of MIME parts that is handed to GMime at all, which descends once for each.
    public static let depthReadMax = 100
    /// Comparisons of a line with the boundaries around it.
    public static let boundaryComparisonsMax = 50_000_000

    /// Bytes of decoded text that are shown of one mail.
    public static let textBytesMax = 2 * 1024 * 1024
    /// Bytes of decoded text that go into the search text and the snippet on import.
    public static let envelopeTextBytesMax = 64 * 1024
    /// Bytes of a delivery report that are looked at.
    public static let reportBytesMax = 64 * 1024
    /// Recipients listed of a delivery report.
    public static let reportRecipientsMax = 100

    /// Separators (spaces and quotes) inside one HTML tag: libxml2 compares each attribute with
    /// all before it.
    public static let tagSeparatorsMax = 1_000
    /// Depth of HTML elements; less when there are very many end tags.
    public static let htmlDepthMax = 2_048
    /// End tags times depth: libxml2 walks the open elements for an end tag that fits none.
    public static let htmlEndTagStepsMax = 100_000_000
    /// Bytes of a style attribute that are looked at.
    public static let styleBytesMax = 4 * 1024
    /// Depth of quotes and lists that is drawn.
    public static let htmlIndentMax = 8
    /// Links of one mail that get a label.
    public static let linksMax = 234
    /// Bytes of one link's address.
    public static let linkBytesMax = 4 * 1024

    /// Columns of a line in a mail we write (RFC 3676: 78 with the soft break).
    public static let flowedColumnsMax = 78
    /// Bytes of one line in a mail we write (RFC 5322: 998 and the line break).
    public static let composedLineBytesMax = 998
    /// Bytes of all References of a mail we write, so that the field stays one that servers take.
    public static let composedReferencesBytesMax = 4 * 1024

    /// Characters of a snippet.
    public static let snippetCharactersMax = 160
    /// Lines over which an attribution ("On ... wrote:") may wrap.
    public static let attributionLinesMax = 4
    /// Words above which a mail is more than a thank-you.
    public static let thanksWordsMax = 40
    /// Bytes of one line looked at as an mbox separator.
    public static let mboxSeparatorBytesMax = 512
}
