/**
 * What stands at a release, and how it is asked for. A filter is made by naming its parts,
 * {@code ProjectFilter.ALL.place("bac-kan").fund(Fund.UNIDENTIFIED)}: what it inherits for that, such as
 * {@code WithProjectFilter}, is generated.
 */
@Value.Style(with = "*", jdkOnly = true, builderVisibility = Value.Style.BuilderVisibility.PACKAGE)
package vn.minhbach.catalogue;

import org.immutables.value.Value;
