/** 会議の見え方。限定の案件にかかわる議題・資料・記録を、見てよい職のほかに見せない。 */
@NamedInterface("sight")
package jp.michisuji.meeting.sight;

import org.springframework.modulith.NamedInterface;
