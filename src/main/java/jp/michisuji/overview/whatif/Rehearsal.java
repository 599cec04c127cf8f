package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.List;

/**
 * 試し。重ねた仮の変更と、その行き着く先。何も保存しない。
 *
 * @param trials 番地に載った順
 * @param consequences 当てられる変更が一つもなければ {@code null}
 */
public record Rehearsal(LocalDate today, List<Trial> trials, Consequences consequences) {}
