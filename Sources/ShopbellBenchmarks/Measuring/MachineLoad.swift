import Glibc

/// What else the machine is doing: figures of a busy one say little.
enum MachineLoad {
    static var words: String {
        var averages = [0.0, 0.0, 0.0]
        getloadavg(&averages, 3)
        let load = Quantity.ratio(averages[0]).text
        return "load \(load) on \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors"
    }
}
