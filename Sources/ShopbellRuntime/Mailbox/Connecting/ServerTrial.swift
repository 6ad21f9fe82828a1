import MailTransport

/// Tries servers in turn until one lets us in.
public enum ServerTrial {
    public enum Outcome<Found: Sendable>: Sendable {
        case found(MailServer, Found)
        /// One error for each server that was tried.
        case failed([ConnectionError])
    }

    /// A server that refuses the login ends the search: it is the right one, and the others shall
    /// not see the password.
    public static func first<Found>(
        of servers: [MailServer], trying: (MailServer) -> Void = { _ in },
        check: (MailServer) throws(ConnectionError) -> Found
    ) -> Outcome<Found> {
        var errors: [ConnectionError] = []
        for server in servers {
            trying(server)
            do throws(ConnectionError) {
                return .found(server, try check(server))
            } catch {
                errors.append(error)
                if error.isLoginRefused || error.reason == .cancelled { break }
            }
        }
        return .failed(errors)
    }
}
