package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.place.PlaceFilter;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.place.PlaceOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record PlacesAsked(PlaceFilter filter, PlaceOrder order) {

    public static PlacesAsked of(QueryParameters query) {
        return new PlacesAsked(PlaceFilter.ALL.kind(query.values("kind", PlaceKind.class)).parent(query.codes("parent"))
                .successor(query.codes("successor"))
                .text(query.text("q")), query.value("order", PlaceOrder.class, PlaceOrder.NAME));
    }
}
