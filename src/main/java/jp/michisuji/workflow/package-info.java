/** ワークフロー境界。エンジンを知るのはこの部屋と各業務の `.process` だけである。 */
@ApplicationModule(
        displayName = "ワークフロー境界",
        allowedDependencies = {"shared", "organization", "organization :: appointment", "access", "audit", "web"})
package jp.michisuji.workflow;

import org.springframework.modulith.ApplicationModule;
