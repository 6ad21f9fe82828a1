import MailFormat
import ShopDomain
import ShopbellRuntime

/// Hostile mail: the time it takes, and that work grows no faster than the mail.
struct HostileMeasurement {
    func figures() throws -> [Figure] {
        let progress = Progress("hostile mail")
        return HostileMail.allCases.enumerated().map { index, hostile in
            progress.update(index, of: HostileMail.allCases.count)
            return figure(hostile)
        }
    }

    private func figure(_ hostile: HostileMail) -> Figure {
        let half = hostile.bytes(size: hostile.size / 2), whole = hostile.bytes(size: hostile.size)
        let growth =
            Double(MailParser.parse(whole).work.total) / Double(MailParser.parse(half).work.total)
        let opening = time(whole) { _ = MessageReader.body($0) }
        let openingHalf = time(half) { _ = MessageReader.body($0) }
        let classifier = MailClassifier(
            IntakeSettings(ownAddresses: [GeneratedShop.address]), now: GeneratedShop.now)
        let taking = time(whole) {
            _ = classifier.classify(FoundMail(bytes: $0, arrival: .delivered))
        }
        let note = """
            opens in \(Quantity.milliseconds(opening).text), \
            \(Quantity.ratio(opening / openingHalf).text) of half; \
            taken in in \(Quantity.milliseconds(taking).text)
            """
        return Figure(
            "work when it doubles: \(hostile.title)", .ratio(growth),
            budget: BudgetTable.hostileGrowth,
            note: note)
    }

    private func time(_ bytes: [UInt8], _ body: ([UInt8]) -> Void) -> Double {
        var samples = Samples()
        for _ in 0..<3 { samples.time { body(bytes) } }
        return samples.median
    }
}
