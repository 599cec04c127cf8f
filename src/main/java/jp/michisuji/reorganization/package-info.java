/**
 * 組織改正。ある日に組織と職を改める一まとまりの変更と、その予行・実施。
 *
 * <p>何がどの職にあるかは、職の符号を置く部屋がそれぞれ {@code Holdings} として名乗る。この部屋はどの部屋も知らない。
 * ワークフローからは、職への知らせだけを用いる。
 */
@ApplicationModule(
        displayName = "組織改正",
        allowedDependencies = {"shared", "organization", "access", "audit", "web", "workflow"})
package jp.michisuji.reorganization;

import org.springframework.modulith.ApplicationModule;
