/** 運用。失敗した処理、止めたメール、プロセスの版、健康、組み込みのデータベースとその控え。 */
@ApplicationModule(
        displayName = "運用",
        allowedDependencies = {"shared", "workflow", "reminder", "access", "audit", "organization", "web"})
package jp.michisuji.operations;

import org.springframework.modulith.ApplicationModule;
