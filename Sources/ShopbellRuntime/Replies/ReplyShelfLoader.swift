import CustomerCare
import InboxCore
import PlainText
import ShopDomain

/// Makes the shelf of canned replies from the owner's files and the shipped ones.
///
/// A file of the owner's hides the shipped reply of the same name. Files with mistakes are left
/// out and named; the rest works.
public enum ReplyShelfLoader {
    public struct Loaded: Sendable {
        public let shelf: ReplyShelf
        public let errors: [ConfigurationError]
    }

    public static func load(
        folder: ReplyFolder, picks: [ReplyPicked], shopName: SafeText, ownerName: SafeText
    ) -> Loaded {
        var errors = folder.errors
        let own = folder.replies
        let names = Set(own.map(\.name))
        let shipped = StarterReply.all.filter { !names.contains($0.name) }.compactMap { starter in
            try? ReplyFile.parse(starter.text, name: starter.name, file: starter.name + ".md")
        }
        var replies: [ReplyShelf.CannedReply] = []
        var ranked: [ReplyRanking.Reply] = []
        for file in own + shipped {
            do throws(ReplyTemplateError) {
                let template = try ReplyTemplate(parsing: file.body, firstLine: file.bodyLine)
                replies.append(.init(name: file.name, title: file.title, template: template))
                ranked.append(
                    .init(
                        name: file.name, title: file.title.string, fits: file.fits, pinnedDigit: file.key))
            } catch {
                errors += error.problems.map { ConfigurationError($0, in: file) }
            }
        }
        var ranking = ReplyRanking(replies: ranked)
        for pick in picks { ranking.learn(pick: pick.reply, for: pick.words) }
        ranking.prepare()
        let values = ["shop name": shopName.string, "my name": ownerName.string]
        return Loaded(
            shelf: ReplyShelf(
                replies: replies, ranking: ranking, shopValues: values.filter { !$0.value.isEmpty }),
            errors: errors)
    }
}

extension ConfigurationError {
    init(_ problem: ReplyTemplateProblem, in file: ReplyFile) {
        self.init(file: file.file, line: problem.line, problem: problem.message, remedy: problem.remedy)
    }
}
