package jp.michisuji.organization;

/**
 * 取込みの誤り。どの表の何行目のどの列が、なぜ取り込めないか。
 *
 * @param line line of the file, counted from 1 with the header; 0 for the table as a whole
 * @param column heading of the column, or empty for the line as a whole
 */
public record ImportProblem(String table, int line, String column, String message) {}
