package jp.michisuji.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** 測った機械。値は機械によるので、必ず添える。 */
final class Machine {

    private static final String UNKNOWN = "不明";

    private Machine() {}

    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("CPU", field(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("コア", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("メモリ", memory());
        facts.put("JDK", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("規模", Scale.name());
        return facts;
    }

    private static String memory() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() / (1024 * 1024) + " MiB";
    }

    /** 常駐している記憶。単位は MiB。 */
    static double residentMiB(long pid) {
        String words = field(Path.of("/proc", String.valueOf(pid), "status"), "VmRSS");
        return words.equals(UNKNOWN) ? Double.NaN : Double.parseDouble(words.replaceAll("\\D", "")) / 1024;
    }

    private static String field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        } catch (IOException notLinux) {
            return UNKNOWN;
        }
    }
}
