import CustomerCare
import Foundation
import PlainText
import ShopDomain
import Testing

/// A season in a one-person shop: mail arrives at random, the owner answers in short sessions, and
/// an order says whom to answer next.
///
/// Twelve weeks; two sessions of 45 minutes from Monday to Friday, one of 40 on Saturday, none on
/// Sunday; about six minutes a message; 15 of 100 messages press (harm, or needed by a day).
struct QueueSimulation {
    struct Outcome {
        var onTime = 0.0
        /// Days on the wall from arrival to answer, of the one who waited longest.
        var worstWaitDays = 0.0
        /// Business days beyond due.
        var worstLateDays = 0.0
    }

    enum Order { case newestFirst, earliestDue, program }

    struct Waiting {
        let place: QueuePlace
        let minutes: Double
    }

    let business: BusinessCalendar
    let start: Instant
    let perDay: Double

    func run(_ order: Order, seed: UInt64) -> Outcome {
        var numbers = SeededNumbers(seed: seed)
        var arrivals = arrivals(&numbers)[...]
        var waiting: [Waiting] = []
        var outcome = Outcome()
        var counted = 0, onTime = 0
        for (opens, minutes) in sessions {
            var now = opens
            while now < opens.adding(minutes: minutes) {
                while let next = arrivals.first, next.since <= now {
                    waiting.append(Waiting(place: place(next, at: now), minutes: next.minutes))
                    arrivals = arrivals.dropFirst()
                }
                guard let place = choose(waiting, order, at: now) else { break }
                let answered = waiting.remove(at: place)
                now = now.adding(seconds: Int64(answered.minutes * 60))
                counted += 1
                let late = business.elapsedMinutes(from: answered.place.due, to: now)
                if late == 0 { onTime += 1 }
                let day = Double(business.businessDayMinutes)
                outcome.worstLateDays = max(outcome.worstLateDays, Double(late) / day)
                let wait = Double(now.seconds(since: answered.place.since)) / 86_400
                outcome.worstWaitDays = max(outcome.worstWaitDays, wait)
            }
        }
        outcome.onTime = Double(onTime) / Double(max(1, counted))
        return outcome
    }

    private func choose(_ waiting: [Waiting], _ order: Order, at now: Instant) -> Int? {
        switch order {
        case .newestFirst: return waiting.indices.max { waiting[$0].place.since < waiting[$1].place.since }
        case .earliestDue: return waiting.indices.min { waiting[$0].place.due < waiting[$1].place.due }
        case .program:
            let places = waiting.map { $0.place.reckoned(at: now, business) }
            guard let first = QueueOrder.order(places).first else { return nil }
            return places.firstIndex { $0.id == first.id }
        }
    }

    private struct Arrival {
        let number: UInt32
        let since: Instant
        let presses: Bool
        let minutes: Double
    }

    private func place(_ arrival: Arrival, at now: Instant) -> QueuePlace {
        QueuePlace(
            id: ConversationID(rawValue: arrival.number), customer: CustomerID(rawValue: arrival.number),
            since: arrival.since,
            due: business.adding(minutes: business.businessDayMinutes, to: arrival.since),
            clock: .business, causes: arrival.presses ? [.harm] : [])
    }

    private func arrivals(_ numbers: inout SeededNumbers) -> [Arrival] {
        var found: [Arrival] = []
        var seconds = 0.0
        while true {
            seconds += -log(1 - numbers.unit()) / perDay * 86_400
            guard seconds < 84 * 86_400 else { return found }
            let minutes = min(30, exp(1.55 + 0.65 * numbers.normal()))
            found.append(
                Arrival(
                    number: UInt32(found.count + 1), since: start.adding(seconds: Int64(seconds)),
                    presses: numbers.unit() < 0.15, minutes: minutes))
        }
    }

    private var sessions: [(Instant, Int64)] {
        let first = business.calendar.calendarDay(start)
        return (0..<140).flatMap { offset -> [(Instant, Int64)] in
            let day = first.adding(days: offset)
            switch day.weekday {
            case 6: return []
            case 5: return [(business.calendar.instant(day, minute: 600), 40)]
            default:
                return [540, 960].map { (business.calendar.instant(day, minute: $0), 45) }
            }
        }
    }
}

/// Numbers that are the same in every run (SplitMix64).
struct SeededNumbers {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53)
    }

    mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }
}

@Suite("The queue over a season")
struct QueueSimulationTests {
    @Test(arguments: [10.0, 11.5])
    func nobodyIsLeftBehind(perDay: Double) {
        let business = BusinessCalendar(
            calendar: ShopCalendar(zone: TimeZone(identifier: "Europe/Berlin") ?? .gmt), hours: .standard)
        let simulation = QueueSimulation(
            business: business, start: business.calendar.instant(CalendarDay(number: 20_584), minute: 0),
            perDay: perDay)
        func worst(_ order: QueueSimulation.Order) -> QueueSimulation.Outcome {
            let runs = (0..<6).map { simulation.run(order, seed: UInt64($0)) }
            let outcome = QueueSimulation.Outcome(
                onTime: runs.map(\.onTime).reduce(0, +) / Double(runs.count),
                worstWaitDays: runs.map(\.worstWaitDays).max() ?? 0,
                worstLateDays: runs.map(\.worstLateDays).max() ?? 0)
            print(
                String(
                    format: "queue, %.1f a day, %@: %.1f %% on time, worst wait %.2f days, "
                        + "worst late %.2f business days",
                    perDay, "\(order)", outcome.onTime * 100, outcome.worstWaitDays, outcome.worstLateDays))
            return outcome
        }
        let (newest, earliest, program) = (worst(.newestFirst), worst(.earliestDue), worst(.program))
        #expect(program.worstLateDays <= earliest.worstLateDays + 0.05)
        let reach = max(2, earliest.worstLateDays + 0.05)
        #expect(program.worstLateDays < reach, "nobody waits two business days beyond due, if that can be")
        #expect(program.worstWaitDays < newest.worstWaitDays)
    }
}
