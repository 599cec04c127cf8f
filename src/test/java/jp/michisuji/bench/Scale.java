package jp.michisuji.bench;

/**
 * 測る規模。{@code -Dbench.scale=small} で、測定そのものが動くかを短く確かめる。
 *
 * @param many 多いときの開いた仕事の数
 * @param few 少ないときの開いた仕事の数
 * @param rounds 交互に測る回数
 * @param views 一回に画面を開く数
 * @param completions 一回に済ませる仕事の数
 */
record Scale(int many, int few, int rounds, int views, int completions) {

    static String name() {
        return System.getProperty("bench.scale", "full");
    }

    /** 業務の数。 */
    static int duties() {
        return "small".equals(name()) ? 100 : 1_000;
    }

    static Scale chosen() {
        return "small".equals(name()) ? new Scale(2_000, 500, 2, 20, 5) : new Scale(100_000, 10_000, 6, 80, 25);
    }
}
