import Subprocess
import SystemPackage

/// How the owner's programs are started: by argument vector, never through a shell, without our
/// terminal, and so that they can be ended with all their children.
enum DetachedProgram {
    /// - Parameters:
    ///   - program: a path, or a name that is looked for along `PATH`.
    ///   - environment: all of it.
    static func configuration(
        _ program: String, _ arguments: [String], environment: [String: String]
    ) -> Subprocess.Configuration {
        var options = PlatformOptions()
        // A session of its own: the program cannot write over our screen or read our keys.
        options.createSession = true
        options.teardownSequence = [
            .send(
                signal: .terminate, toProcessGroup: true,
                allowedDurationToNextStep: .seconds(MailTransportLimits.commandStopSeconds))
        ]
        let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        return Subprocess.Configuration(
            executable: program.contains("/") ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(arguments),
            environment: .custom(Dictionary(uniqueKeysWithValues: variables)),
            workingDirectory: "/", platformOptions: options)
    }
}
