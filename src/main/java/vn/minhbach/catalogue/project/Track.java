package vn.minhbach.catalogue.project;

/** The legal track by which a project is prepared and paid: đầu tư công or chi thường xuyên. */
public enum Track {
    PUBLIC_INVESTMENT, RECURRENT
}
