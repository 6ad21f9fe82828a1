extension IMAPCommand {
    /// The UIDs from `first` to `last`, or to the end of the folder, as a set where the server can
    /// say it so (RFC 4731).
    public static func allUIDs(from first: UInt32, to last: UInt32?, asSet: Bool) -> IMAPCommand {
        let range = first == 1 && last == nil ? "ALL" : "UID \(first):\(last.map(String.init) ?? "*")"
        return IMAPCommand("UID SEARCH", .text((asSet ? " RETURN (ALL) " : " ") + range))
    }

    /// The UIDs of the mails with these places in the folder.
    public static func fetchUIDs(places: IMAPNumberSet) -> IMAPCommand {
        IMAPCommand("FETCH", .text(" \(places) (UID)"))
    }

    /// Mail whose Message-ID has `<identifier>` in it.
    ///
    /// SEARCH HEADER finds any part of a value (RFC 3501): without the brackets `1@shop.example`
    /// would find `11@shop.example`, too. Also with them a hit is to be compared.
    public static func search(messageID: String) -> IMAPCommand {
        IMAPCommand("UID SEARCH", .text(" HEADER Message-ID "), string(Array("<\(messageID)>".utf8)))
    }

    /// The header's line with the Message-ID, as the body of what comes.
    public static func fetchMessageIDs(_ uids: IMAPNumberSet) -> IMAPCommand {
        IMAPCommand("UID FETCH", .text(" \(uids) (UID BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"))
    }

    /// Mail that the server got in the days from `first` to `last`, both included.
    public static func search(sinceSeconds first: Int64, beforeSeconds last: Int64) -> IMAPCommand {
        let days = [first, last].map { IMAPDate.text(secondsSince1970: $0).prefix(11) }
        return IMAPCommand("UID SEARCH", .text(" SENTSINCE \(days[0]) SENTBEFORE \(days[1])"))
    }

    /// Whole mails; `PEEK`, so that nothing counts as read by being fetched.
    public static func fetchBodies(_ uids: IMAPNumberSet) -> IMAPCommand {
        IMAPCommand("UID FETCH", .text(" \(uids) (UID FLAGS INTERNALDATE BODY.PEEK[])"))
    }

    /// The header alone, and no more of it than anybody reads: of mail too large to be taken in.
    public static func fetchHeaders(_ uids: IMAPNumberSet) -> IMAPCommand {
        let part = "BODY.PEEK[HEADER]<0.\(IMAPLimits.headerBytesMax)>"
        return IMAPCommand("UID FETCH", .text(" \(uids) (UID FLAGS INTERNALDATE RFC822.SIZE \(part))"))
    }

    public static func fetchSizes(_ uids: IMAPNumberSet) -> IMAPCommand {
        IMAPCommand("UID FETCH", .text(" \(uids) (UID FLAGS RFC822.SIZE)"))
    }

    /// Flags, of all or only of what changed since (RFC 7162).
    public static func fetchFlags(_ uids: IMAPNumberSet, changedSince: UInt64?) -> IMAPCommand {
        let change = changedSince.map { " (CHANGEDSINCE \($0))" } ?? ""
        return IMAPCommand("UID FETCH", .text(" \(uids) (UID FLAGS)\(change)"))
    }

    /// Adds flags; `unchangedSince` keeps from overwriting what somebody else just changed.
    public static func addFlags(
        _ flags: [String], to uids: IMAPNumberSet, unchangedSince: UInt64? = nil
    ) -> IMAPCommand {
        let condition = unchangedSince.map { "(UNCHANGEDSINCE \($0)) " } ?? ""
        let list = flags.joined(separator: " ")
        return IMAPCommand("UID STORE", .text(" \(uids) \(condition)+FLAGS.SILENT (\(list))"))
    }

    public static func removeFlags(_ flags: [String], from uids: IMAPNumberSet) -> IMAPCommand {
        IMAPCommand("UID STORE", .text(" \(uids) -FLAGS.SILENT (\(flags.joined(separator: " ")))"))
    }

    /// RFC 6851.
    public static func move(_ uids: IMAPNumberSet, to folder: String) -> IMAPCommand {
        IMAPCommand("UID MOVE", .text(" \(uids) "), Self.folder(folder))
    }

    public static func copy(_ uids: IMAPNumberSet, to folder: String) -> IMAPCommand {
        IMAPCommand("UID COPY", .text(" \(uids) "), Self.folder(folder))
    }

    /// Removes what is marked as deleted, of these alone (RFC 4315).
    public static func expunge(_ uids: IMAPNumberSet) -> IMAPCommand {
        IMAPCommand("UID EXPUNGE", .text(" \(uids)"))
    }
}
