package jp.michisuji.organization;

/**
 * 受け手。ある職宛ての知らせをその日に受け取る人と、そのわけ。
 *
 * @param postCode the post that is addressed
 */
public record Receiver(Person person, As as, String postCode) {

    /** 受け取るわけ。 */
    public enum As {
        HOLDER("本人"),
        DEPUTY("代理"),
        /** Nobody else was found: a mail to an absent person is better than none. */
        ABSENT_HOLDER("不在の本人");

        private final String label;

        As(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
