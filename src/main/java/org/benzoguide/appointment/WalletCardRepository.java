package org.benzoguide.appointment;

import org.springframework.data.repository.Repository;

/** The store of the one card. */
interface WalletCardRepository extends Repository<WalletCard, String> {

	WalletCard readById(String id);

}
