/** 決定表。自治体が改める表（DMN）。配られた表と、庁で改めて二人目が確かめた版を持つ。 */
@ApplicationModule(
        displayName = "決定表",
        allowedDependencies = {"shared", "organization", "access", "audit", "web"})
package jp.michisuji.decision;

import org.springframework.modulith.ApplicationModule;
