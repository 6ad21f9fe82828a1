import PlainText

/// Telling people before they ask: the lists, and how far each has come.
extension Shop {
    mutating func apply(_ listed: TellingListed) {
        let before = care.telling(listed.cause.id)
        var after = before ?? Telling(listed)
        after.take(listed)
        care.put(after)
        let title: SafeText = listed.isClosed ? "close the list, " : "list of people, "
        record(listed.act, title + listed.cause.words, at: listed.at, .telling(before: before, after: after))
    }

    mutating func restore(_ before: Telling?, _ after: Telling, toBefore: Bool) {
        if !toBefore { return care.put(after) }
        if let before { care.put(before) } else { care.forget(after) }
    }

    /// The place of somebody on a list.
    public func entry(of addressee: Addressee, in telling: Telling) -> Telling.Entry? {
        telling.entries.first { resolved($0.person.addressee) == addressee }
    }

    /// How far a list has come with one of its people.
    public func standing(of entry: Telling.Entry, in telling: Telling) -> Telling.Standing {
        let addressee = resolved(entry.person.addressee)
        let told = care.told.filter { $0.cause == telling.cause.id && resolved($0.addressee) == addressee }
        if let last = told.last(where: { !$0.isSkipped }) {
            return last.outbox.map { outbox[$0] != nil } == true ? .leaving : .told(last.at)
        }
        return told.contains { $0.isSkipped && $0.at >= entry.at } ? .skipped : .toGo
    }

    /// Its people in the order to go through them: who is to be told, who was skipped, who knows.
    public func people(of telling: Telling) -> [(entry: Telling.Entry, standing: Telling.Standing)] {
        let all = telling.entries.map { (entry: $0, standing: standing(of: $0, in: telling)) }
        return all.filter { $0.standing == .toGo } + all.filter { $0.standing == .skipped }
            + all.filter { $0.standing != .toGo && $0.standing != .skipped }
    }
}
