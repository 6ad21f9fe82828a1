import Foundation

/// Mail of a small shop; the shop is `mara@example.org`.
enum SampleMail {
    static let owner = "mara@example.org"

    /// A message of a customer, `age` days before now.
    static func message(
        _ number: Int, from: String = "Ada Lind <ada@example.org>", subject: String? = nil,
        body: String = "Is the mug still there?", age: Double = 1
    ) -> String {
        """
        From: \(from)
        To: Mara <\(owner)>
        Subject: \(subject ?? "Order \(number)")
        Date: \(date(age))
        Message-ID: <mail-\(number)@example.org>

        \(body)

        """
    }

    /// Customers 0, 1, 2 ... with one message each.
    static func mbox(_ count: Int, bodyLines: Int = 1) -> String {
        (0..<count).map { number in
            let body = (0..<bodyLines).map { "Line \($0) about order \(number), please." }
            return "From ada@example.org Thu Jan  1 00:00:00 2026\n"
                + message(
                    number, from: "Customer \(number) <c\(number)@example.org>",
                    body: body.joined(separator: "\n")) + "\n"
        }.joined()
    }

    private static func date(_ age: Double) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "Europe/Copenhagen")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return formatter.string(from: Date(timeIntervalSinceNow: -age * 86_400))
    }
}
