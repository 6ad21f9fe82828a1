// swift-tools-version: 6.2
import PackageDescription

// The arrows between our targets, and who may import which outside package, are held by
// Tests/HouseRulesTests: SwiftPM accepts an import of a transitive target without a word.

let swiftSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

func target(_ name: String, _ dependencies: [Target.Dependency] = [],
            resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: swiftSettings)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [],
           resources: [Resource] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
                resources: resources, swiftSettings: swiftSettings)
}

/// The shipped themes become part of the program, so that one file is all there is to install.
let themes = ["night", "ember", "day", "paper", "mono", "high-contrast"].map {
    Resource.embedInCode("../../themes/\($0).toml")
}

let cTargets: [Target] = [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .systemLibrary(name: "CHTMLParser", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CPlatform"),
]

let libraries: [Target] = [
    target("PlainText"),
    target("TerminalModel", ["PlainText"]),
    target("CursesTerminal", ["CNcurses", "CPlatform", "TerminalModel", "PlainText"]),
    target("ShopDomain", ["PlainText"]),
    target("CustomerCare", ["ShopDomain", "PlainText"]),
    target("InboxCore", ["ShopDomain", "CustomerCare", "PlainText"]),
    target("InboxScreen", ["InboxCore", "ShopDomain", "CustomerCare", "TerminalModel", "PlainText"]),
    target("AppendLog", ["CPlatform"]),
    target("ShopJournal", ["ShopDomain", "AppendLog", "PlainText"]),
    target("MailSearch", ["PlainText", "CPlatform"]),
    target("MailFormat", ["ShopDomain", "CGMime", "CHTMLParser", "PlainText"]),
    target("MailTransport", ["MailFormat", "CCurl", "CPlatform", "PlainText", subprocess, system]),
    target("ShopbellRuntime", [
        "PlainText", "TerminalModel", "ShopDomain", "CustomerCare", "InboxCore", "InboxScreen",
        "AppendLog", "ShopJournal", "MailSearch", "MailFormat", "MailTransport", toml, subprocess, system,
    ], resources: themes),
]

let programs: [Target] = [
    program("ShopbellCLI", [
        "ShopbellRuntime", "CursesTerminal", "InboxScreen", "InboxCore", "CustomerCare", "ShopDomain",
        "ShopJournal", "AppendLog", "MailSearch", "MailFormat", "MailTransport", "TerminalModel",
        "PlainText", argumentParser,
    ]),
    program("ShopbellBenchmarks", [
        "ShopbellRuntime", "CursesTerminal", "InboxScreen", "InboxCore", "CustomerCare", "ShopDomain",
        "ShopJournal", "AppendLog", "MailSearch", "MailFormat", "MailTransport", "TerminalModel", "PlainText",
        argumentParser,
    ]),
]

let testTargets: [Target] = [
    tests("PlainText"),
    tests("TerminalModel", ["PlainText"]),
    tests("CursesTerminal", ["TerminalModel", "PlainText"]),
    tests("ShopDomain", ["PlainText"]),
    tests("CustomerCare", ["ShopDomain", "PlainText"], resources: [.copy("Labelled")]),
    tests("InboxCore", ["ShopDomain", "CustomerCare", "PlainText"]),
    tests("InboxScreen", ["InboxCore", "ShopDomain", "CustomerCare", "TerminalModel", "PlainText"],
          resources: [.copy("Screens")]),
    tests("AppendLog"),
    tests("ShopJournal", ["ShopDomain", "AppendLog", "PlainText"]),
    tests("MailSearch", ["PlainText"]),
    tests("MailFormat", ["ShopDomain", "PlainText"]),
    tests("MailTransport", ["MailFormat", "PlainText", system], resources: [.copy("Servers")]),
    tests("ShopbellRuntime", [
        "InboxScreen", "InboxCore", "CustomerCare", "ShopDomain", "ShopJournal", "AppendLog",
        "MailSearch", "MailFormat", "MailTransport", "TerminalModel", "PlainText", system,
    ]),
    .testTarget(
        name: "ShopbellCLITests", dependencies: ["ShopbellCLI", "MailTransport"], resources: [.copy("Golden")],
        swiftSettings: swiftSettings),
    .testTarget(name: "HouseRulesTests", swiftSettings: swiftSettings),
]

let package = Package(
    name: "shopbell",
    products: [.executable(name: "shopbell", targets: ["ShopbellCLI"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: cTargets + libraries + programs + testTargets
)
