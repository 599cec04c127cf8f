package jp.michisuji.approval.act;

import jp.michisuji.approval.Capacity;
import jp.michisuji.organization.Post;

/**
 * 立場。どの職として、どの資格で行うか。
 *
 * @param post 行う人の職。代決では代わる職、引上げでは上司の職
 */
public record Footing(Capacity capacity, Post post) {}
