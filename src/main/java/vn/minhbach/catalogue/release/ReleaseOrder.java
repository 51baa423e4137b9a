package vn.minhbach.catalogue.release;

public enum ReleaseOrder {

    NUMBER, NUMBER_DESC
}
